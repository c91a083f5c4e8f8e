import { bounds } from '../../model/bounds.ts';
import { type Macros, readGroup, skipSpace } from './macros.ts';

/** Signs that may be gone through for the macros of one note: about a tenth of a second. */
const mostWork = 20_000_000;
const mostExpansions = 1000;

/** The macros of a note, and how many signs were gone through for them. */
export interface Expansion {
  readonly macros: Macros;
  work: number;
}

/**
 * Writes out the macros of a note in TeX, so that what sets the formula needs to know of none. Undefined where that would make more
 * of it than a formula may hold: macros can double each other.
 */
export function expandMacros(tex: string, expansion: Expansion): string | undefined {
  const { macros } = expansion;
  if (macros.size === 0 || !tex.includes('\\')) return tex;
  const command = /\\(?:[a-zA-Z]+|[^a-zA-Z])/g;
  let text = tex;
  let at = 0;
  let expansions = 0;
  for (;;) {
    command.lastIndex = at;
    const found = command.exec(text);
    if (found === null) return text;
    const macro = macros.get(found[0]);
    at = found.index + found[0].length;
    if (macro === undefined) continue;
    expansions += 1;
    const { args, end } = readArguments(text, at, macro);
    const body = macro.body.replace(/#([1-9])/g, (_, number: string) => args[Number(number) - 1] ?? '');
    const rest = text.slice(end);
    const gap = /[a-zA-Z]$/.test(body) && /\\[a-zA-Z]+$/.test(body) && /^[a-zA-Z]/.test(rest) ? ' ' : '';
    text = text.slice(0, found.index) + body + gap + rest;
    at = found.index;
    expansion.work += text.length;
    if (expansions > mostExpansions || text.length > bounds.formulaCharacters || expansion.work > mostWork) return undefined;
  }
}

/** Reads a macro's arguments: groups, or else single signs or commands. */
function readArguments(text: string, from: number, macro: { readonly parameters: number; readonly otherwise?: string }) {
  const args: string[] = [];
  let end = from;
  if (macro.otherwise !== undefined && macro.parameters > 0) {
    const written = readGroup(text, skipSpace(text, end), '[');
    args.push(written?.text ?? macro.otherwise);
    end = written?.end ?? end;
  }
  while (args.length < macro.parameters) {
    const at = skipSpace(text, end);
    const group = readGroup(text, at, '{');
    const sign = /\\(?:[a-zA-Z]+|[^a-zA-Z])|[^\\]/uy;
    sign.lastIndex = at;
    const single = group === undefined ? (sign.exec(text)?.[0] ?? '') : '';
    args.push(group?.text ?? single);
    end = group?.end ?? at + single.length;
  }
  return { args, end };
}
