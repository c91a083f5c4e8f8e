import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent } from 'mdast';

const kinds: ReadonlySet<string> = new Set(['note', 'tip', 'important', 'warning', 'caution']);

/** Other tools' words for the five kinds of alert. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['hint', 'tip'],
  ['success', 'tip'],
  ['check', 'tip'],
  ['done', 'tip'],
  ['attention', 'warning'],
  ['danger', 'caution'],
  ['failure', 'caution'],
  ['fail', 'caution'],
  ['missing', 'caution'],
  ['bug', 'caution'],
  ['error', 'caution'],
]);

/** An alert that a reader can fold, and how it stands before anyone has. */
interface Folding {
  readonly fold?: 'open' | 'closed';
}

/** Makes an alert of any tool's kind; any other kind looks like a note. Without a title its kind is its title. */
export function makeAlert(
  kind: string,
  title: PhrasingContent[],
  children: readonly (BlockContent | DefinitionContent)[],
  { fold }: Folding = {},
): Blockquote {
  const name = kind.toLowerCase();
  const known = kinds.has(name) ? name : (synonyms.get(name) ?? 'note');
  const look = { className: ['alert', `alert-${known}`] };
  const words = title.length > 0 ? title : [{ type: 'text' as const, value: toTitle(kind) }];
  const heading = { type: 'paragraph' as const, children: words, data: { hProperties: { className: ['alert-title'] } } };
  if (fold === undefined) return { type: 'blockquote', children: [heading, ...children], data: { hName: 'aside', hProperties: look } };
  return {
    type: 'blockquote',
    children: [{ ...heading, data: { hName: 'summary', ...heading.data } }, ...children],
    data: { hName: 'details', hProperties: { ...look, ...(fold === 'open' ? { open: true } : {}) } },
  };
}

/** Turns a quote that opens with `[!NOTE]` into an alert; words behind the mark are its title. */
export function readAlert(quote: Blockquote): Blockquote | undefined {
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const mark = /^\[!([\p{L}\d_-]{1,20})(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/u.exec(opening.value);
  if (mark === null) return undefined;
  const { title, remaining } = splitAtLineEnd([{ ...opening, value: opening.value.slice(mark[0].length) }, ...first.children.slice(1)]);
  const fold = mark[2] === '-' ? { fold: 'closed' as const } : mark[2] === '+' ? { fold: 'open' as const } : {};
  return makeAlert(mark[1] ?? '', title, remaining.length === 0 ? rest : [{ ...first, children: remaining }, ...rest], fold);
}

/** Parts the first line of a paragraph, with whatever is marked up in it, from the others. */
export function splitAtLineEnd(children: readonly PhrasingContent[]): { title: PhrasingContent[]; remaining: PhrasingContent[] } {
  const at = children.findIndex((child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')));
  const ending = children[at];
  if (ending === undefined) return { title: withoutEmpty(children), remaining: [] };
  if (ending.type !== 'text') return { title: withoutEmpty(children.slice(0, at)), remaining: children.slice(at + 1) };
  const lineEnd = ending.value.indexOf('\n');
  return {
    title: withoutEmpty([...children.slice(0, at), { ...ending, value: ending.value.slice(0, lineEnd) }]),
    remaining: withoutEmpty([{ ...ending, value: ending.value.slice(lineEnd + 1) }, ...children.slice(at + 1)]),
  };
}

function withoutEmpty(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}

function toTitle(kind: string): string {
  const words = kind.replace(/[-_]+/g, ' ');
  return words === '' ? 'Note' : words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
