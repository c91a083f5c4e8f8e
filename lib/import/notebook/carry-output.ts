import { cleanTree } from '../html/clean-tree.ts';
import { readHtml } from '../html/import-html.ts';
import { prepareTree } from '../html/prepare-tree.ts';
import { treeToMarkdown } from '../html/tree-to-markdown.ts';
import type { ImageStore } from '../image-store.ts';
import { importBounds } from '../import-bounds.ts';
import type { Loss } from '../imported.ts';
import { decodeBase64 } from '../source-image.ts';
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
  [/^text\/markdown$/, (value) => value],
  [
    /^text\/latex$/,
    (value) =>
      `$$\n${value
        .trim()
        .replace(/^\$+|\$+$/g, '')
        .trim()}\n$$`,
  ],
  [/^text\/html$/, toBlocks],
  [/^text\/plain$/, (value, carrier) => toCode(value, 'text', carrier)],
  [/^application\/(?:[\w.+-]+\+)?json$/, (value, carrier) => toCode(value, 'json', carrier)],
  [/./, (value, carrier) => toCode(value, 'text', carrier)],
];

/** Carries what a cell has shown, in its best form; its other forms say the same and are told. */
export function carryOutput({ kind, forms: given }: CellOutput, carrier: OutputCarrier): string {
  const plain = given.get('text/plain') ?? '';
  const words = kind === 'data' && !/^[<{[]/.test(plain) ? plain.replace(/\s+/g, ' ').trim().slice(0, 120) : '';
  for (const [type, carry] of forms) {
    for (const [form, value] of given) {
      if (!type.test(form) || value.trim() === '') continue;
      const carried = carry(value, carrier, words);
      if (carried === undefined) continue;
      const others = [...given].filter(
        ([other, text]) =>
          other !== form && text.trim() !== '' && !/^image\//.test(other) && !(other === 'text/plain' && carried.includes(text.trim())),
      );
      for (const [other, text] of others)
        carrier.losses.push({ where: carrier.where, what: `an output as ${other}, which is carried as ${form}`, text });
      return carried;
    }
  }
  return '';
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
