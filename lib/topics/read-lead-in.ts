import type { Nodes } from 'hast';
import { isElement, lineOf } from './tree-words.ts';

/** Words before a colon, and what stands behind it. */
interface LeadIn {
  readonly name: string;
  readonly rest: string;
}

const longestName = 100;
const colon = /:(?=\s|$)|：/;

/** Takes the words before the first colon of a text, where they can be a name: short, and the colon ends a word. */
export function readLeadIn(text: string): LeadIn | undefined {
  const at = colon.exec(text.slice(0, longestName + 1))?.index;
  if (at === undefined || at === 0) return undefined;
  const name = text.slice(0, at).trim();
  if (/[.!?;]\s/.test(name) || isOpenQuote(name)) return undefined;
  return { name, rest: text.slice(at + 1).trim() };
}

/** Takes the words before the first colon of some nodes; a colon inside a link, emphasis or quotation marks is that of a title, not of a name. */
export function readLeadInOf(nodes: readonly Nodes[]): LeadIn | undefined {
  const lead = readLeadIn(lineOf(nodes));
  return lead === undefined || endsInTitle(nodes) ? undefined : lead;
}

function isOpenQuote(name: string): boolean {
  return /^["“«„‘]/.test(name) && !/["”»“’]$/.test(name);
}

/** Tells whether the first colon stands in the middle of an element that marks titles. */
function endsInTitle(nodes: readonly Nodes[]): boolean {
  for (const node of nodes) {
    const words = lineOf([node]);
    const at = colon.exec(words)?.index;
    if (at === undefined) continue;
    if (isElement(node, 'a', 'em', 'i', 'cite', 'q')) return words.slice(at + 1).trim() !== '';
    return 'children' in node && endsInTitle(node.children);
  }
  return false;
}
