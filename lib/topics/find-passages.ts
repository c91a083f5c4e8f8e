import GithubSlugger, { slug } from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { classesOf } from '../model/classes-of.ts';
import { toElementId } from '../model/element-id.ts';
import { toNameKeys } from '../model/name-key.ts';
import type { NoteHeading } from '../model/note.ts';
import type { Finding } from '../model/problem.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { toPlace } from '../parse/place.ts';
import { findItem, findTerms } from './find-items.ts';
import { findRows } from './find-rows.ts';
import { nameAnchors } from './name-anchors.ts';
import { nameHeadings } from './name-headings.ts';
import type { BlockContext, PassageDraft } from './passage-draft.ts';
import { readLeadInOf } from './read-lead-in.ts';
import { endOfSection, type NodeSpan, readLabelled } from './read-values.ts';
import { headingDepth, isElement, isList, lineOf } from './tree-words.ts';

/** Everything in a note's tree that has a name. */
interface FoundPassages {
  readonly headings: readonly NoteHeading[];
  /** The ids that the author set on anything else. */
  readonly anchors: readonly string[];
  readonly drafts: readonly PassageDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the named passages of a note: sections, table rows, list items and paragraphs that open with a name. Gives every
 * heading its id, as code hosts do, and every passage and question an id to lead to; marks sections that want no links. Works on the tree.
 */
export function findPassages(tree: Root, types: TypeSet, questions: readonly Element[] = []): FoundPassages {
  const slugger = new GithubSlugger();
  const { headings, attributes, places, findings: found } = nameHeadings(tree, slugger, types);
  const { anchors, findings: doubled } = nameAnchors(tree, places, slugger);
  const drafts: PassageDraft[] = [];
  const findings: Finding[] = [...found, ...doubled];
  for (const question of questions) nameElement(question, 'question', slugger);
  findInBlocks(tree, { types, heading: '', nameElement: (element, name) => nameElement(element, name, slugger) });
  return { headings, anchors, drafts, findings };

  function findInBlocks(parent: Root | Element, outer: BlockContext): void {
    let context = outer;
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index];
      if (child?.type !== 'element') continue;
      const inside: BlockContext = { types, heading: context.heading, nameElement: context.nameElement };
      if (headingDepth(child) !== undefined) context = findSection(parent, index, context);
      else if (child.tagName === 'table') {
        const rows = findRows(child, context);
        drafts.push(...rows.drafts);
        findings.push(...rows.findings);
      } else if (isList(child)) {
        for (const item of child.children) {
          if (!isElement(item, 'li')) continue;
          drafts.push(...[findItem(item, context) ?? []].flat());
          findInBlocks(item, inside);
        }
      } else if (child.tagName === 'p') drafts.push(...[findParagraph({ parent, from: index, to: index + 1 }, context) ?? []].flat());
      else if (child.tagName === 'dl') drafts.push(...findTerms(child, context));
      else if (containers.has(child.tagName)) findInBlocks(child, inside);
    }
  }

  function findSection(parent: Root | Element, index: number, context: BlockContext): BlockContext {
    const heading = parent.children[index];
    if (heading?.type !== 'element') return context;
    const name = lineOf([heading]).replace(/:$/, '');
    const read = attributes.get(heading);
    const span: NodeSpan = { parent, from: index + 1, to: endOfSection(parent.children, index) };
    if (read?.nolink) forbidLinks(parent.children.slice(span.from, span.to));
    const own = findDefinition(parent, index + 1);
    drafts.push({
      kind: 'section',
      name,
      keys: toNameKeys(name),
      ...(read?.defines === undefined
        ? {}
        : { type: read.defines, defines: { type: read.defines, aliases: read.aliases, near: read.near, not: read.not } }),
      anchor: String(heading.properties['id'] ?? ''),
      heading: name,
      parts: [span],
      ...(own === undefined ? {} : { definition: own }),
      labelled: [...(read?.labelled ?? []), ...readLabelled(span, types)],
      place: toPlace(heading),
    });
    return {
      types,
      heading: name,
      nameElement: context.nameElement,
      ...(read?.definesMany === undefined ? {} : { definesMany: read.definesMany }),
    };
  }
}

/** A paragraph that opens with a name is about that; if it says nothing more, the list behind it belongs to it. */
function findParagraph({ parent, from }: NodeSpan, context: BlockContext): PassageDraft | undefined {
  const paragraph = parent.children[from];
  if (!isElement(paragraph, 'p')) return undefined;
  const lead = readLeadInOf([paragraph]);
  const keys = lead === undefined ? [] : toNameKeys(lead.name);
  if (lead === undefined || keys.length === 0) return undefined;
  const next = parent.children.findIndex((child, at) => at > from && child.type === 'element');
  const to = lead.rest === '' && isList(parent.children[next]) ? next + 1 : from + 1;
  return {
    kind: 'paragraph',
    name: lead.name,
    keys,
    anchor: context.nameElement(paragraph, lead.name),
    heading: context.heading,
    parts: [{ parent, from, to }],
    labelled: readLabelled({ parent, from: from + 1, to }, context.types),
    place: toPlace(paragraph),
  };
}

function nameElement(element: Element, name: string, slugger: GithubSlugger): string {
  const id = element.properties['id'];
  if (typeof id === 'string') return id;
  const short = name.slice(0, 80);
  const made = toElementId(slugger.slug(slug(short) === '' ? 'passage' : short));
  element.properties = { ...element.properties, id: made };
  return made;
}

const containers: ReadonlySet<string> = new Set(['div', 'blockquote', 'aside', 'details', 'section', 'figure']);

/** Finds the paragraph that defines what a section or note is about: the first before any sub-heading. */
export function findDefinition(parent: Root | Element, from: number): NodeSpan | undefined {
  for (let index = from; index < parent.children.length; index++) {
    const child = parent.children[index];
    if (child === undefined || headingDepth(child) !== undefined) return undefined;
    if (isElement(child, 'p') && lineOf([child]) !== '') return { parent, from: index, to: index + 1 };
  }
  return undefined;
}

function forbidLinks(nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) {
    if (node.type === 'element') node.properties = { ...node.properties, className: [...classesOf(node), 'nolink'] };
  }
}
