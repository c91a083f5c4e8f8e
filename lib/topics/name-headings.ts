import { type default as GithubSlugger, slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { bounds } from '../model/bounds.ts';
import { toElementId } from '../model/element-id.ts';
import type { NoteHeading } from '../model/note.ts';
import type { Finding } from '../model/problem.ts';
import { toPlace } from '../parse/place.ts';
import { type HeadingAttributes, takeHeadingAttributes } from './heading-attributes.ts';
import { headingDepth, lineOf } from './tree-words.ts';

/** The headings of a note, and what the attributes of each say. */
interface NamedHeadings {
  readonly headings: readonly NoteHeading[];
  readonly attributes: ReadonlyMap<Element, HeadingAttributes>;
  readonly findings: readonly Finding[];
}

/** Gives every heading its id, as code hosts do, before anything else takes one. Works on the tree. */
export function nameHeadings(tree: Root, slugger: GithubSlugger): NamedHeadings {
  const headings: NoteHeading[] = [];
  const attributes = new Map<Element, HeadingAttributes>();
  const findings: Finding[] = [];
  nameInside(tree);
  return { headings, attributes, findings };

  function nameInside(parent: Root | Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const depth = headingDepth(child);
      if (depth === undefined) nameInside(child);
      else nameHeading(child, depth);
    }
  }

  function nameHeading(heading: Element, depth: number): void {
    const read = takeHeadingAttributes(heading);
    attributes.set(heading, read);
    findings.push(...read.findings);
    const text = lineOf([heading]);
    const own = read.id ?? ownId(heading);
    const id = toElementId(own === undefined ? slugger.slug(slug(text) === '' ? 'section' : text) : slugger.slug(own, true));
    heading.properties = { ...heading.properties, id };
    headings.push({ id, depth, text });
    if (headings.length === bounds.headings + 1) {
      findings.push({
        ...toPlace(heading),
        severity: 'error',
        rule: 'too-many-headings',
        message: `Cannot read the note: more than ${bounds.headings} headings`,
        hint: 'Split it into several notes.',
      });
    }
  }
}

/** The id that raw HTML gives a heading, without the sanitiser's prefix. */
function ownId(heading: Element): string | undefined {
  const { id } = heading.properties;
  return typeof id === 'string' ? id.replace(/^user-content-/, '') : undefined;
}
