import { decodeSource } from '../decode-source.ts';
import { openImageStore } from '../image-store.ts';
import type { Imported, Loss, ReadBeside, SourceFile } from '../imported.ts';
import { carryImages } from '../markdown/carry-images.ts';
import { carryMatter } from '../markdown/carry-matter.ts';
import { decodeBase64 } from '../source-image.ts';
import { toSourceLines } from '../source-lines.ts';
import { carryOutput, type OutputCarrier, toCode, withoutEscapes } from './carry-output.ts';
import { type NotebookCell, readNotebook } from './read-notebook.ts';

/** Turns a Jupyter notebook into a note: its Markdown, its code with its language, and what the code has shown. Nothing is run. */
export function importNotebook({ bytes }: SourceFile, readBeside: ReadBeside): Imported {
  const notebook = readNotebook(decodeSource(bytes));
  const store = openImageStore();
  const losses: Loss[] = [];
  const head = readHeadCell(notebook.cells[0]);
  if (head !== undefined) losses.push(...head.losses);
  const parts = notebook.cells.slice(head === undefined ? 0 : 1).map((cell, index) => {
    const carrier: OutputCarrier = { store, where: `cell ${index + (head === undefined ? 1 : 2)}`, losses };
    return carryCell(cell, carrier, readBeside);
  });
  return {
    matter: {
      ...(notebook.title === undefined ? {} : { title: notebook.title }),
      ...(notebook.authors.length === 0 ? {} : { authors: notebook.authors }),
      ...head?.matter,
    },
    body: parts.filter((part) => part.trim() !== '').join('\n\n'),
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

function carryCell(cell: NotebookCell, carrier: OutputCarrier, readBeside: ReadBeside): string {
  if (cell.source.trim() === '' && cell.outputs.length === 0) return '';
  if (cell.kind === 'code') {
    const code = cell.source.trim() === '' ? [] : [toCode(cell.source, cell.language, carrier, false)];
    return [...code, ...joinStreams(cell).map((output) => carryOutput(output, carrier))].join('\n\n');
  }
  if (cell.kind === 'raw') {
    if (/html/.test(cell.format)) return cell.source.replace(/\n\s*\n/g, '\n');
    if (/markdown/.test(cell.format)) return cell.source;
    carrier.losses.push({ where: carrier.where, what: 'a raw cell, kept as code', text: '' });
    return toCode(cell.source, /latex/.test(cell.format) ? 'latex' : 'text', carrier, false);
  }
  const lines = toSourceLines(cell.source, () => carrier.where);
  const { text, losses } = carryImages(lines, {
    store: carrier.store,
    readBeside: (path) => readAttachment(cell, path) ?? readBeside(path),
  });
  carrier.losses.push(...losses);
  return cell.isSpeech ? `::: notes\n${text}\n:::` : text;
}

function readAttachment({ attachments }: NotebookCell, path: string): Uint8Array | undefined {
  const data = path.startsWith('attachment:') ? attachments.get(path.slice('attachment:'.length)) : undefined;
  return data === undefined ? undefined : decodeBase64(data);
}

/** What a cell printed in several pieces is one text. */
function joinStreams({ outputs }: NotebookCell): NotebookCell['outputs'] {
  const joined: NotebookCell['outputs'][number][] = [];
  for (const output of outputs) {
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
