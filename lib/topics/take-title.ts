import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { FilePath } from '../model/file-path.ts';
import { isNoteMark } from '../model/is-note-mark.ts';
import type { NoteHeading } from '../model/note.ts';
import { type Finding, fileStart, type Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { NoteFields } from '../parse/note-fields.ts';
import { toPlace } from '../parse/place.ts';
import { headingDepth, lineOf } from './tree-words.ts';

/** A note's title, where it stands, and the id of the heading that gave it, if the page's own heading stands for that. */
export interface NoteTitle {
  readonly text: string;
  readonly place?: Place;
  readonly headingId?: string;
  readonly findings: readonly Finding[];
}

interface TitleSource {
  readonly tree: Root;
  readonly path: FilePath;
  readonly fields: NoteFields;
  readonly headings: readonly NoteHeading[];
}

/**
 * Finds a note's title: the field, or the first H1, or the first heading, or the file's name. A heading that opens the
 * note and says the title leaves the tree, since the page's own heading says it.
 */
export function takeTitle({ tree, path, fields, headings }: TitleSource): NoteTitle {
  const heading = headings.find(({ depth }) => depth === 1) ?? headings[0];
  const isMissing = fields.title === undefined && heading?.depth !== 1;
  const text = fields.title ?? (heading?.text || titleFromPath(path));
  const findings: Finding[] = isMissing ? [missingTitle(text)] : [];
  const index = tree.children.findIndex((child) => !isEmpty(child));
  const first = tree.children[index];
  if (first?.type !== 'element' || headingDepth(first) === undefined || lineOf([first]) !== text) return { text, findings };
  const marks = marksOf(first);
  tree.children[index] =
    marks.length === 0 ? { type: 'text', value: '\n' } : { type: 'element', tagName: 'span', properties: {}, children: marks };
  const id = first.properties['id'];
  return { text, place: toPlace(first), ...(typeof id === 'string' ? { headingId: id } : {}), findings };
}

/** What may stand above the title without being seen: space, comments, anchors. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'comment' || (node.type === 'element' && carriers.has(node.tagName) && node.children.every(isEmpty));
}

const carriers: ReadonlySet<string> = new Set(['a', 'div', 'p', 'span']);

/** What stays where the title stood: the marks of its footnotes, and anchors that links lead to. */
function marksOf(node: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [];
    if (isNoteMark(child)) return [child];
    const inside = marksOf(child);
    const { id } = child.properties;
    return id === undefined ? inside : [{ type: 'element', tagName: 'span', properties: { id }, children: inside }];
  });
}

function missingTitle(text: string): Finding {
  return { ...fileStart, ...tell('title-missing', `Cannot find the note's title: "${text}" stands in for it`) };
}

/** Makes a title of a file's name, or of its folder's where the file is an index. */
function titleFromPath(path: FilePath): string {
  const steps = path.replace(/\.[^./]+$/, '').split('/');
  const last = steps.pop() ?? '';
  const name = /^(?:index|readme)$/i.test(last) ? (steps.pop() ?? last) : last;
  const words =
    name
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
