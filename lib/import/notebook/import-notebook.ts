import { decodeSource } from '../decode-source.ts';
import { openImageStore } from '../image-store.ts';
import type { Imported, Loss, ReadBeside, SourceFile } from '../imported.ts';
import { carryImages } from '../markdown/carry-images.ts';
import { carryMatter } from '../markdown/carry-matter.ts';
import { mathEnvironments } from '../markdown/math-environments.ts';
import { decodeBase64 } from '../source-image.ts';
import { toSourceLines } from '../source-lines.ts';
import { carryOutput, type OutputCarrier, toCode, withoutEscapes } from './carry-output.ts';
import { type CellView, readCellView, toMark } from './cell-view.ts';
import { closeCell } from './close-cell.ts';
import { joinCells } from './join-cells.ts';
import { jupyterMath } from './jupyter-math.ts';
import { type CellOutput, type NotebookCell, readNotebook } from './read-notebook.ts';

/** Turns a Jupyter notebook into a note: its Markdown, its code with its language, and what the code has shown. Nothing is run. */
export function importNotebook({ bytes }: SourceFile, readBeside: ReadBeside): Imported {
  const notebook = readNotebook(decodeSource(bytes));
  const store = openImageStore();
  const losses: Loss[] = [];
  const head = readHeadCell(notebook.cells[0]);
  if (head !== undefined) losses.push(...head.losses);
  const defaults = head === undefined ? [] : readDefaults(head.data);
  const parts = notebook.cells.slice(head === undefined ? 0 : 1).map((cell, index) => {
    const carrier: OutputCarrier = { store, where: `cell ${index + (head === undefined ? 1 : 2)}`, losses };
    return carryCell(cell, readCellView(cell, defaults), { carrier, readBeside });
  });
  return {
    matter: {
      ...(notebook.title === undefined ? {} : { title: notebook.title }),
      ...(notebook.authors.length === 0 ? {} : { authors: notebook.authors }),
      ...head?.matter,
    },
    body: joinCells(parts),
    images: store.images,
    losses,
    sources: notebook.cells.flatMap((cell, index) => wordsOfCell(cell, `cell ${index + 1}`)),
  };
}

function wordsOfCell({ source, outputs, kind }: NotebookCell, where: string): Imported['sources'] {
  if (kind === 'raw' && source.startsWith('---\n')) return [];
  return [source, ...outputs.flatMap(({ forms }) => forms.get('text/markdown') ?? forms.get('text/plain') ?? [])].map((text) => ({
    where,
    text: withoutEscapes(text),
  }));
}

/** Quarto keeps a front matter in a raw cell that opens the notebook. */
function readHeadCell(cell: NotebookCell | undefined): ReturnType<typeof carryMatter> | undefined {
  if (cell === undefined || cell.kind === 'code' || !/^---\n[\s\S]*\n---\s*$/.test(cell.source)) return undefined;
  return carryMatter(`${cell.source.trimEnd()}\n`);
}

/** What a whole notebook says of how much of its cells is shown, as Quarto reads it. */
function readDefaults(data: Readonly<Record<string, unknown>>): readonly string[] {
  const format = recordOf(recordOf(data['format'])['html']);
  const said = { ...recordOf(data['execute']), ...('code-fold' in format ? { 'code-fold': format['code-fold'] } : {}) };
  return Object.entries(said).map(([key, value]) => toMark(`${key}: ${String(value)}`));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

interface CellCarrier {
  readonly carrier: OutputCarrier;
  readonly readBeside: ReadBeside;
}

/** Carries what a cell shows; what it folds stays folded, and what it hides is told with every word. */
function carryCell(cell: NotebookCell, view: CellView, { carrier, readBeside }: CellCarrier): string {
  const tell = (what: string, text: string) => {
    if (text.trim() !== '') carrier.losses.push({ where: carrier.where, what, text });
  };
  const marks = view.marks.map((mark) => `"${mark}"`).join(', ');
  tell('options of a cell, which is not run here', view.options.join('\n'));
  const name = cell.kind === 'code' ? 'code' : 'text';
  if (view.source === 'removed') tell(`the ${name} of a cell, hidden by ${marks}`, view.code);
  const source = view.source === 'removed' || view.code.trim() === '' ? '' : carrySource(cell, view, { carrier, readBeside });
  const shownOf = ({ kind }: CellOutput) => (kind === 'warning' ? view.errors : view.output);
  for (const output of cell.outputs)
    if (shownOf(output) === 'removed') tell(`the output of a cell, hidden by ${marks}`, [...output.forms].map(wordsOfForm).join('\n'));
  const carryAll = (outputs: readonly CellOutput[]) =>
    joinStreams(outputs)
      .map((output) => carryOutput(output, carrier))
      .filter((text) => text !== '');
  const folded = carryAll(cell.outputs.filter((output) => shownOf(output) === 'folded'));
  const shown = carryAll(cell.outputs.filter((output) => shownOf(output) === 'shown'));
  const isWhole = view.source === 'folded' && source !== '' && folded.length > 0;
  if (isWhole) return [fold('Code and output', [source, ...folded]), ...shown].join('\n\n');
  const first = source === '' ? [] : [view.source === 'folded' ? fold(name === 'code' ? 'Code' : 'Text', [source]) : source];
  return [...first, ...shown, ...(folded.length === 0 ? [] : [fold('Output', folded)])].join('\n\n');
}

/** An image is told by its kind. */
function wordsOfForm([form, text]: readonly [string, string]): string {
  return form.startsWith('image/') && form !== 'image/svg+xml' ? form : withoutEscapes(text);
}

function fold(summary: string, parts: readonly string[]): string {
  return `<details>\n<summary>${summary}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function carrySource(cell: NotebookCell, { code }: CellView, { carrier, readBeside }: CellCarrier): string {
  if (cell.kind === 'code') return toCode(code, cell.language, carrier, false);
  if (cell.kind === 'raw') return carryRaw(cell, carrier);
  const lines = mathEnvironments(jupyterMath(toSourceLines(cell.source, () => carrier.where))).lines;
  const { text, losses } = carryImages(lines, {
    store: carrier.store,
    readBeside: (path) => readAttachment(cell, path) ?? readBeside(path),
  });
  carrier.losses.push(...losses);
  const closed = close(text, carrier);
  return cell.isSpeech ? `::: notes\n${closed}\n:::` : closed;
}

function carryRaw(cell: NotebookCell, carrier: OutputCarrier): string {
  if (/html/.test(cell.format)) return close(cell.source.replace(/\n\s*\n/g, '\n'), carrier);
  if (/markdown/.test(cell.format)) return close(cell.source, carrier);
  carrier.losses.push({ where: carrier.where, what: 'a raw cell, kept as code', text: '' });
  return toCode(cell.source, /latex/.test(cell.format) ? 'latex' : 'text', carrier, false);
}

function close(text: string, { where, losses }: OutputCarrier): string {
  const closed = closeCell(text, where);
  losses.push(...closed.losses);
  return closed.text;
}

function readAttachment({ attachments }: NotebookCell, path: string): Uint8Array | undefined {
  const data = path.startsWith('attachment:') ? attachments.get(path.slice('attachment:'.length)) : undefined;
  return data === undefined ? undefined : decodeBase64(data);
}

/** What a cell printed in several pieces is one text. */
function joinStreams(outputs: readonly CellOutput[]): readonly CellOutput[] {
  const joined: CellOutput[] = [];
  for (const { kind, forms } of outputs) {
    const output: CellOutput = { kind: kind === 'warning' ? 'stream' : kind, forms };
    const last = joined.at(-1);
    if (output.kind === 'stream' && last?.kind === 'stream')
      joined[joined.length - 1] = {
        kind: 'stream',
        forms: new Map([['text/plain', (last.forms.get('text/plain') ?? '') + (output.forms.get('text/plain') ?? '')]]),
      };
    else joined.push(output);
  }
  return joined;
}
