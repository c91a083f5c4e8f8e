import { tidyTex } from '../formula/tidy-tex.ts';
import { cleanTree } from '../html/clean-tree.ts';
import { readHtml } from '../html/import-html.ts';
import { prepareTree } from '../html/prepare-tree.ts';
import { treeToMarkdown } from '../html/tree-to-markdown.ts';
import type { ImageStore } from '../image-store.ts';
import { importBounds } from '../import-bounds.ts';
import type { Loss } from '../imported.ts';
import { decodeBase64 } from '../source-image.ts';
import { closeCell } from './close-cell.ts';
import type { CellOutput } from './read-notebook.ts';

/** What outputs are carried with. */
export interface OutputCarrier {
  readonly store: ImageStore;
  readonly where: string;
  readonly losses: Loss[];
}

type Form = (value: string, carrier: OutputCarrier, words: string) => string | undefined;

/** Forms of one output, the best for a reader first. */
const forms: readonly (readonly [type: RegExp, carry: Form])[] = [
  [/^image\/svg\+xml$/, (value, carrier, words) => toImage(new TextEncoder().encode(value), carrier, words)],
  [/^image\/(?:png|jpeg|gif|webp)$/, (value, carrier, words) => toImage(decodeBase64(value) ?? new Uint8Array(), carrier, words)],
  [/^text\/markdown$/, toClosed],
  [/^text\/latex$/, toFormula],
  [/^text\/html$/, toBlocks],
  [/^text\/plain$/, (value, carrier) => toCode(value, 'text', carrier)],
  [/^application\/json$/, (value, carrier) => toCode(value, 'json', carrier)],
  [/^text\/latex$/, (value, carrier) => toCode(value, 'latex', carrier)],
  [/^text\/(?!javascript$|html$)/, (value, carrier) => toCode(value, 'text', carrier)],
];

/** What only a script of its own can show, by the beginning of its media type. */
const drawn: readonly (readonly [type: RegExp, name: string])[] = [
  [/^application\/vnd\.plotly\b/, 'a chart of Plotly'],
  [/^application\/vnd\.vega(?:lite)?\b/, 'a chart of Vega'],
  [/^application\/vnd\.(?:bokehjs|holoviews)/, 'a chart of Bokeh'],
  [/^application\/vnd\.jupyter\.widget-view/, 'a control'],
  [/^application\/(?:geo\+json|vnd\.geo)/, 'a map'],
  [/^application\/pdf$/, 'a page of PDF'],
  [/^(?:application|text)\/javascript$/, 'what a script draws'],
  [/^application\//, 'data'],
  [/^text\/html$/, 'what a script draws'],
];

/** What Python says of an object that has no words: `<Map at 0x7f…>`, `Figure({…})`, `HBox(children=…)`. */
const objectWords = /^(?:<[^>\n]*>(?:\n[\s\S]*)?|[\w.]+\([\s\S]*\))$/;

/** Carries what a cell has shown, in its best form; its other forms say the same and are told. */
export function carryOutput(output: CellOutput, carrier: OutputCarrier): string {
  const { kind, forms: given } = output;
  const plain = given.get('text/plain') ?? '';
  const words = kind === 'data' && !/^[<{[]/.test(plain) ? plain.replace(/\s+/g, ' ').trim().slice(0, 120) : '';
  const isDrawn = kind === 'data' && [...given.keys()].some((form) => /^application\/(?!json$)|javascript$/.test(form));
  for (const [type, carry] of forms) {
    for (const [form, value] of given) {
      if (!type.test(form) || value.trim() === '') continue;
      const saysNothing = form === 'text/plain' && objectWords.test(value.trim()) && (isDrawn || given.has('text/html'));
      if (saysNothing || (isDrawn && form === 'application/json')) continue;
      const carried = carry(value, carrier, words);
      if (carried === undefined) continue;
      tellOthers(output, { form, carried, carrier });
      return carried;
    }
  }
  return nameUnshown(output, carrier);
}

function tellOthers(
  { forms: given }: CellOutput,
  { form, carried, carrier }: { form: string; carried: string; carrier: OutputCarrier },
): void {
  for (const [other, text] of given)
    if (other !== form && text.trim() !== '' && !/^image\//.test(other) && !(other === 'text/plain' && carried.includes(text.trim())))
      carrier.losses.push({ where: carrier.where, what: `an output as ${other}, which is carried as ${form}`, text });
}

/** A line stands for an output that a page cannot show. */
function nameUnshown({ forms: given }: CellOutput, { losses, where }: OutputCarrier): string {
  const kept = [...given].filter(([, text]) => text.trim() !== '');
  if (kept.length === 0) return '';
  const name = drawn.find(([type]) => kept.some(([form]) => type.test(form)))?.[1] ?? 'an output';
  losses.push({ where, what: `${name}, which a page without scripts cannot show`, text: kept.map(([, text]) => text).join('\n') });
  return `*Not shown here: ${name}.*`;
}

function toClosed(value: string, { losses, where }: OutputCarrier): string {
  const closed = closeCell(value, where);
  losses.push(...closed.losses);
  return closed.text;
}

/** TeX that is a formula is set apart; what TeX alone can lay out has a better form, or is shown as it is typed. */
function toFormula(value: string, carrier: OutputCarrier): string | undefined {
  if (/\\begin\{(?:tabular|longtable|table|document|figure)/.test(value)) return undefined;
  const { tex } = tidyTex(value);
  return /(?<!\\)\$/.test(tex) ? toClosed(value, carrier) : `$$\n${tex}\n$$`;
}

function toImage(bytes: Uint8Array, { store, where }: OutputCarrier, words: string): string | undefined {
  const kept = store.keep(bytes, `output ${where}`);
  return 'name' in kept ? `![${words.replace(/[[\]\\]/g, '\\$&')}](${kept.name})` : undefined;
}

/** A table of a data frame becomes a table of the note; HTML that only a script fills is told. */
function toBlocks(value: string, { store, losses, where }: OutputCarrier): string | undefined {
  const tree = readHtml(value, true);
  const told: Loss[] = [];
  prepareTree(tree, told);
  cleanTree(tree, { store, readBeside: () => undefined, losses: told });
  const text = treeToMarkdown(tree);
  if (text.trim() === '') return undefined;
  losses.push(...told.map((loss) => ({ ...loss, where })));
  return text;
}

/** The signs with which terminals colour words (ECMA-48). */
const escapes = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[@-Z\\-_])/g;

/** Takes out what a terminal would obey; of a line that was written over, the last words stay. */
export function withoutEscapes(text: string): string {
  return text
    .replace(escapes, '')
    .replace(/[^\n]*\r(?!\n)/g, '')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, '\uFFFD');
}

/** Writes a text as a block of code that nothing in it can close; what goes on for too long is cut and told. */
export function toCode(value: string, language: string, { where, losses }: OutputCarrier, bound = true): string {
  const clean = withoutEscapes(value).replace(/\s+$/, '');
  const over = [...value.replace(escapes, '').matchAll(/[^\n]*\r(?!\n)/g)].map(([line]) => line.trim()).filter((line) => line !== '');
  if (over.length > 0) losses.push({ where, what: 'lines that the terminal wrote over', text: over.join('\n') });
  const lines = clean.split('\n');
  let shown = bound ? lines.slice(0, importBounds.outputLines).join('\n') : clean;
  if (bound && shown.length > importBounds.outputCharacters) shown = shown.slice(0, importBounds.outputCharacters);
  if (shown.length < clean.length) {
    losses.push({
      where,
      what: `the rest of a long output, behind ${importBounds.outputLines} lines or ${importBounds.outputCharacters} characters`,
      text: clean.slice(shown.length),
    });
    shown += '\n…';
  }
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([signs]) => signs.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}
