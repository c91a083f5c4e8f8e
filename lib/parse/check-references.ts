import type { Nodes, Root } from 'mdast';
import { findNearest, findSurely } from '../model/nearest.ts';
import { type Finding, type Place, toFix } from '../model/problem.ts';
import { type Told, tell } from '../model/rules.ts';
import { findUnreadAddresses } from './find-unread-addresses.ts';
import { placeWithin, sourceOf } from './place.ts';

/** What is left of a reference in running text, told of words in brackets. */
const sign = /\[\^|\]\[|\]\(|\)\[/;

/**
 * Reports what an author has surely meant as a footnote or link and Markdown does not read as one, so that it stands on the page with
 * its brackets: a mark without a footnote, a name without an address, an address with spaces.
 */
export function checkReferences(tree: Root, text: string): readonly Finding[] {
  if (!sign.test(text)) return [];
  const names: Names = { footnotes: [], addresses: [] };
  const blocks: Nodes[] = [];
  gather(tree, names, blocks);
  return blocks.filter(holdsSign).flatMap((block) => {
    const words = maskRead(block, text);
    const placeOf: PlaceOf = (from, to) => placeWithin(block, words, { from, to });
    return [
      ...findFootnotes(words, names.footnotes, placeOf),
      ...findReferences(words, names.addresses, placeOf),
      ...findUnreadAddresses(words, placeOf),
    ];
  });
}

/** Gives the place of a stretch of a block's source. */
export type PlaceOf = (from: number, to: number) => Place;

interface Names {
  readonly footnotes: string[];
  readonly addresses: string[];
}

function gather(node: Nodes, names: Names, blocks: Nodes[]): void {
  if (node.type === 'footnoteDefinition') names.footnotes.push(node.label ?? node.identifier);
  if (node.type === 'definition') names.addresses.push(node.label ?? node.identifier);
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(node);
  else if ('children' in node) for (const child of node.children) gather(child, names, blocks);
}

/** Tells whether words of a block hold what looks like a reference. */
function holdsSign(node: Nodes): boolean {
  return node.type === 'text' ? sign.test(node.value) : 'children' in node && node.children.some(holdsSign);
}

/** Gives a block's source with everything blotted out that Markdown reads as more than words; every sign keeps its place. */
function maskRead(block: Nodes, text: string): string {
  const start = block.position?.start.offset ?? 0;
  const source = sourceOf(block, text);
  const pieces: string[] = [];
  let done = 0;
  const mask = (node: Nodes) => {
    const from = (node.position?.start.offset ?? start) - start;
    const to = (node.position?.end.offset ?? start) - start;
    if (node.type === 'text' || (node.type === 'link' && source[from] !== '[')) return;
    if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') node.children.forEach(mask);
    else if (from >= done) {
      pieces.push(source.slice(done, from), '\0'.repeat(Math.max(0, to - from)));
      done = Math.max(to, from);
    }
  };
  if ('children' in block) block.children.forEach(mask);
  return [...pieces, source.slice(done)].join('');
}

const footnoteMark = /(?<!\\)\[\^([^\]\s[^\\][^\]\n[^\\]{0,60})\](?![*+?{:])/g;

/** Signs that a pattern of letters is made of, as in `[^a-z]`, name no footnote. */
const pattern = /^.-.|^[^\p{L}\p{N}]*$/u;

function findFootnotes(words: string, footnotes: readonly string[], placeOf: PlaceOf): readonly Finding[] {
  return [...words.matchAll(footnoteMark)].flatMap(({ 0: mark, 1: name = '', index }) => {
    if (pattern.test(name)) return [];
    const nearest = findNearest(name, footnotes);
    return toFinding({
      place: placeOf(index, index + mark.length),
      ...tell(
        'footnote-missing',
        `Cannot find the footnote "${name}"`,
        nearest === undefined ? `Write it on a line of its own: [^${name}]: and its words.` : `Did you mean "[^${nearest}]"?`,
      ),
      fix: { was: name, text: findSurely(name, footnotes) },
    });
  });
}

const referenceEnd = /(?<!\\)\]\[([^[\]\n\\\0]{0,120})\]/g;

function findReferences(words: string, addresses: readonly string[], placeOf: PlaceOf): readonly Finding[] {
  return [...words.matchAll(referenceEnd)].flatMap(({ 0: end, 1: label = '', index }) => {
    const open = findOpening(words, index);
    if (open === undefined || !isMeant(words, { open, close: index, label })) return [];
    const name = label.trim() === '' ? words.slice(open + 1, index).replaceAll('\0', '') : label;
    const nearest = findNearest(name, addresses);
    return toFinding({
      place: placeOf(words[open - 1] === '!' ? open - 1 : open, index + end.length),
      ...tell(
        'reference-missing',
        `Cannot find the address that "[${name.slice(0, 60)}]" stands for`,
        nearest === undefined
          ? 'Write the address itself in round brackets, or name it on a line of its own: [name]: address.'
          : `Did you mean "[${nearest}]"?`,
      ),
      fix: { was: `[${label}]`, text: label.trim() === '' ? undefined : findSurely(name, addresses)?.replace(/^.*$/, '[$&]') },
    });
  });
}

/** Finds the bracket that one bracket closes, not far in front of it. */
function findOpening(words: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close - 1; at >= Math.max(0, close - 300); at--) {
    if (words[at] === ']') depth += 1;
    else if (words[at] === '[' && words[at - 1] !== '\\') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly label: string;
}

/** Two pairs of brackets are also an index (`a[i][j]`, `[0][1]`), two sources (`[Lee19][Kim20]`) or an empty box. */
function isMeant(words: string, { open, close, label }: Pair): boolean {
  const text = words.slice(open + 1, close);
  const before = words[open - 1] ?? '';
  if (before === '!') return true;
  if (/[\p{L}\p{N}\])_]/u.test(before) || text.startsWith('@') || text.startsWith('^') || label.startsWith('@')) return false;
  if (label === '') return /[\p{L}\0]/u.test(text);
  if (isSource(text) && isSource(label)) return false;
  return /[\p{L}\0]/u.test(text) && (text.length > 1 || /\p{L}{3}/u.test(label)) && !/^["'].*["']$/.test(label);
}

function isSource(text: string): boolean {
  return /^(?:\d{1,4}|[\p{L}+]{1,30}\d{2,4}[a-z]?)$/u.test(text);
}

interface Missing extends Told {
  readonly place: Place;
  readonly fix: { readonly was: string; readonly text: string | undefined };
}

function toFinding({ place, fix, ...problem }: Missing): Finding {
  const { was, text } = fix;
  return { ...place, ...problem, ...(text === undefined ? {} : { fix: toFix(place, was, text) }) };
}
