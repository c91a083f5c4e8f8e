import { type default as GithubSlugger, slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { bounds } from '../model/bounds.ts';
import { toElementId } from '../model/element-id.ts';
import type { NoteHeading } from '../model/note.ts';
import type { Finding, Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { toPlace } from '../parse/place.ts';
import { type HeadingAttributes, takeHeadingAttributes } from './heading-attributes.ts';
import { anchorTaken, toAnchor } from './name-anchors.ts';
import { headingDepth, lineOf } from './tree-words.ts';

/** The headings of a note, and what the attributes of each say. */
interface NamedHeadings {
  readonly headings: readonly NoteHeading[];
  readonly attributes: ReadonlyMap<Element, HeadingAttributes>;
  /** Where the heading of each id stands. */
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

/** Deeper than any heading: nothing stands below it. */
const deepest = 7;

/**
 * Gives every heading its id, before anything else takes one: the one that its author set, or else one made of its words, as code hosts do.
 * Works on the tree.
 */
export function nameHeadings(tree: Root, slugger: GithubSlugger, types: TypeSet): NamedHeadings {
  const headings: NoteHeading[] = [];
  const attributes = new Map<Element, HeadingAttributes>();
  const places = new Map<string, Place>();
  const findings: Finding[] = [];
  const found: { readonly heading: Element; readonly depth: number; readonly own: string | undefined }[] = [];
  findInside(tree);
  /** The depths of the headings above that are not listed, or not numbered, with all that is below them. */
  let unlisted = deepest;
  let unnumbered = deepest;
  for (const { heading, depth, own } of found) nameHeading(heading, depth, own);
  return { headings, attributes, places, findings };

  function findInside(parent: Root | Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const depth = headingDepth(child);
      if (depth === undefined) findInside(child);
      else found.push({ heading: child, depth, own: takeOwn(child) });
    }
  }

  /** Names that authors set are theirs, wherever they stand: words of other headings make way. */
  function takeOwn(heading: Element): string | undefined {
    const read = takeHeadingAttributes(heading, types);
    attributes.set(heading, read);
    findings.push(...read.findings);
    const { id } = heading.properties;
    const written = read.id ?? (typeof id === 'string' ? id : undefined);
    const own = written === undefined ? '' : toAnchor(written);
    if (own === '') return undefined;
    const first = places.get(own);
    if (first !== undefined) {
      findings.push(anchorTaken(own, toPlace(heading), first));
      return undefined;
    }
    places.set(own, toPlace(heading));
    slugger.occurrences[own] ??= 0;
    return own;
  }

  function nameHeading(heading: Element, depth: number, set: string | undefined): void {
    const text = lineOf([heading]);
    const words = text.normalize('NFC');
    const id = set ?? toElementId(slugger.slug(slug(words) === '' ? 'section' : words));
    if (set === undefined) places.set(id, toPlace(heading));
    const own = attributes.get(heading);
    unlisted = depth > unlisted ? unlisted : own?.unlisted ? depth : deepest;
    unnumbered = depth > unnumbered ? unnumbered : own?.unnumbered ? depth : deepest;
    const isUnnumbered = unnumbered < deepest;
    heading.properties = { ...heading.properties, id, ...(isUnnumbered ? { dataUnnumbered: true } : {}) };
    headings.push({ id, depth, text, ...(unlisted < deepest ? { isUnlisted: true } : {}), ...(isUnnumbered ? { isUnnumbered } : {}) });
    if (headings.length === bounds.headings + 1) {
      findings.push({ ...toPlace(heading), ...tell('too-many-headings', `Cannot read the note: more than ${bounds.headings} headings`) });
    }
  }
}
