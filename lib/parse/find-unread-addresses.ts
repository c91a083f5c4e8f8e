import { type Finding, type Place, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

type PlaceOf = (from: number, to: number) => Place;

/** The farthest that an address is looked for. */
const longest = 500;

/**
 * Finds links and images in a block's words whose address Markdown does not read: it holds spaces, nothing closes it, or brackets and
 * parentheses have changed places.
 */
export function findUnreadAddresses(words: string, placeOf: PlaceOf): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { index } of words.matchAll(/(?<!\\)\]\(/g)) {
    const open = words.lastIndexOf('[', index);
    if (open < 0 || (words[open - 1] === '\\' && words[open - 2] !== '\\')) continue;
    const isImage = words[open - 1] === '!';
    if (!isImage && /[\p{L}\p{N}]/u.test(words[open - 1] ?? '')) continue;
    const line = words.slice(index + 2, index + 2 + longest).split('\n')[0] ?? '';
    const end = line.indexOf(')');
    const inside = withoutTitle((end < 0 ? line : line.slice(0, end)).trim());
    if (!isAddress(inside, isImage, end < 0)) continue;
    const place = placeOf(isImage ? open - 1 : open, index + 2 + (end < 0 ? inside.length : end + 1));
    findings.push(end < 0 ? unclosed(place, inside) : spaced(place, inside));
  }
  for (const { 0: whole, 1: address = '', index } of words.matchAll(turned))
    findings.push(turnedRound(placeOf(index, index + whole.length), whole, address));
  return findings;
}

function withoutTitle(inside: string): string {
  const title = /["'”]$/.test(inside) ? inside.search(/\s["'“]/) : -1;
  return title < 0 ? inside : inside.slice(0, title).trim();
}

/** A file by its ending, a path, an address of the web, a heading; beyond that only an image says that an address is meant. */
function isAddress(inside: string, isImage: boolean, isOpen: boolean): boolean {
  if (inside === '' || inside.includes('\0')) return false;
  if (isOpen) return /^(?:https?:\/\/\S+|[^\s(]+\.[a-z0-9]{1,8})$/i.test(inside);
  if (!/\s/.test(inside) && !inside.startsWith('<')) return false;
  return isImage || /^(?:<|\{\{|https?:|\.{0,2}\/|#)/i.test(inside) || /\.[a-z][a-z0-9]{0,7}$/i.test(inside.split(/[#?]/)[0] ?? '');
}

function spaced(place: Place, address: string): Finding {
  const isTemplate = /\{[{%]/.test(address);
  const isPlain = !isTemplate && !/[<>"'“”]/.test(address);
  return {
    ...place,
    ...tell(
      'link-unread',
      `Cannot read the address "${address.slice(0, 80)}": it holds spaces`,
      isTemplate
        ? 'Another tool fills it in; write the path of the file as it is seen from this note.'
        : `Write it between angle brackets, (<${address.replace(/[<>]/g, '').slice(0, 80)}>), or each space as %20.`,
    ),
    ...(isPlain ? { fix: toFix(place, `(${address}`, `(<${address}>`) } : {}),
  };
}

function unclosed(place: Place, address: string): Finding {
  return {
    ...place,
    ...tell(
      'link-unread',
      `Cannot read the address "${address.slice(0, 80)}": no parenthesis closes it`,
      'Put a closing parenthesis behind it.',
    ),
  };
}

const turned =
  /(?<![\p{L}\p{N}\\])\([^()[\]\n\0]{1,120}\)\[((?:https?:\/\/|\.{0,2}\/)[^\s[\]\0]{1,200}|[^\s[\]\0]{1,120}\.(?:md|html?|png|jpe?g|gif|svg|pdf))\]/giu;

function turnedRound(place: Place, whole: string, address: string): Finding {
  const text = whole.slice(1, whole.indexOf(')'));
  return {
    ...place,
    ...tell(
      'link-unread',
      `Cannot read "${whole.slice(0, 80)}" as a link: its brackets are the wrong way round`,
      `Write [${text.slice(0, 40)}](${address.slice(0, 80)}).`,
    ),
    fix: toFix(place, whole, `[${text}](${address})`),
  };
}
