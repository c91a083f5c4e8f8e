import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportedNote, importSource } from '../../lib/import/import-source.ts';
import { checkArchive } from '../../lib/import/word/check-archive.ts';
import { renderedWords } from '../support/visible-words.ts';

const folder = join('tests', 'import', 'files');
const names = readdirSync(folder).filter((name) => !/^README|\.(?:png|svg)$/.test(name));

/** The words that a reader of the source sees, by other means than the importer's own. */
const readers: Readonly<Record<string, (bytes: Buffer) => string>> = {
  docx: wordsOfWord,
  html: (bytes) => wordsOfHtml(bytes.toString(/charset=.?iso-8859-1/i.test(bytes.toString('latin1')) ? 'latin1' : 'utf8')),
  ipynb: (bytes) => allTexts(JSON.parse(bytes.toString('utf8')).cells ?? JSON.parse(bytes.toString('utf8')).worksheets),
  qmd: (bytes) => bytes.toString('utf8'),
  Rmd: (bytes) => bytes.toString('utf8'),
  md: (bytes) => bytes.toString('utf8'),
};

/** Every text of a notebook's cells that is not an image: sources, and outputs that are text. */
function allTexts(value: unknown, key = ''): string {
  if (
    /^(?:image\/|png$|jpeg$|metadata$|attachments$|ename$|evalue$|cell_type$|output_type$|execution_count$|name$|language$|stream$|prompt_number$|collapsed$|level$)/.test(
      key,
    )
  )
    return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((entry) => allTexts(entry)).join(value.every((entry) => typeof entry === 'string') ? '' : '\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inside]) => (name === 'text/html' || name === 'html' ? wordsOfHtml(allTexts(inside)) : allTexts(inside, name)))
    .join('\n');
}

/** Every word of a Word document's parts: the runs of a paragraph are one text. */
function wordsOfWord(bytes: Buffer): string {
  return [...checkArchive(bytes)]
    .filter(([name]) => /^word\/(?:document|footnotes|endnotes|comments|header\d|footer\d)\.xml$/.test(name))
    .flatMap(([, part]) =>
      new TextDecoder()
        .decode(part)
        .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
        .split('</w:p>')
        .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('')),
    )
    .join('\n');
}

function wordsOfHtml(html: string): string {
  return renderedWords(
    html.replaceAll('_', ' ').replace(/<head>[\s\S]*?<\/head>|<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, ' '),
  ).join(' ');
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .replace(/data:[\w/+.;=-]+,[\w+/=%]*/g, '')
      .replace(/\u001B\[[\d;]*m/g, '')
      .replace(/[*`~\\]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Gives the words of a source that stand neither in the note nor in the report, as often as they lack. */
function missing(source: string, note: ImportedNote): readonly string[] {
  const left = new Map<string, number>();
  for (const text of [note.text, ...note.losses.flatMap((loss) => [loss.what, loss.text])])
    for (const word of wordsIn(text.replace(/<\/?(?:su[bp]|kbd|mark|u)>/g, ''))) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsIn(source).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

describe('importSource', () => {
  it.each(names)('loses no word of %s that the report does not name', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const beside = (path: string) => (/^[\w./-]+$/.test(path) ? readBeside(path) : undefined);
    const note = await importSource({ name, bytes }, beside);
    const read = readers[name.split('.').at(-1) ?? ''];
    const source = read?.(bytes) ?? '';
    expect(wordsIn(source).length + note.images.length).toBeGreaterThan(0);
    expect(missing(source.replace(/^(?:author|marp: true|description|abstract| {2}- name):?/gm, ''), note)).toEqual([]);
  });

  it('would be found out if it lost one', async () => {
    const note = await importSource({ name: 'a.md', bytes: Buffer.from('# One\n\ntwo three\n') }, () => undefined);
    expect(missing('One two three three four', note)).toEqual(['three', 'four']);
  });
});

function readBeside(path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
}
