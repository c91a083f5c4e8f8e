import { ImportFault } from '../imported.ts';

/** One cell of a notebook, whatever its format's version. */
export interface NotebookCell {
  readonly kind: 'markdown' | 'code' | 'raw';
  readonly source: string;
  readonly language: string;
  readonly outputs: readonly CellOutput[];
  /** Images that the cell's Markdown shows, by name, in base64. */
  readonly attachments: ReadonlyMap<string, string>;
  /** What a raw cell is written in. */
  readonly format: string;
  readonly isSpeech: boolean;
  /** What its metadata says of how much is shown: tags and states, in lower case with hyphens. */
  readonly marks: readonly string[];
}

/** What a cell has shown: one thing in one or several forms, by media type. */
export interface CellOutput {
  /** `warning` is a stream of what went wrong beside the result. */
  readonly kind: 'stream' | 'warning' | 'data' | 'error';
  readonly forms: ReadonlyMap<string, string>;
}

/** A notebook, read. */
interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly title: string | undefined;
  readonly authors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a notebook of the formats 3 and 4 (nbformat.readthedocs.io). Throws a fault where it is none. */
export function readNotebook(text: string): Notebook {
  const data = parse(text);
  const version = Number(data['nbformat']);
  if (version !== 3 && version !== 4)
    throw new ImportFault(`Cannot read the notebook: its format is ${JSON.stringify(data['nbformat'] ?? null)}, formats 3 and 4 are known`);
  const metadata = record(data['metadata']);
  const language = textOf(record(metadata['language_info'])['name']) || textOf(record(metadata['kernelspec'])['language']) || 'python';
  const cells = version === 4 ? list(data['cells']) : list(data['worksheets']).flatMap((sheet) => list(record(sheet)['cells']));
  const title = textOf(metadata['title']) || (version === 3 ? textOf(metadata['name']) : '');
  return {
    cells: cells.map((cell) => readCell(record(cell), language)),
    title: title === '' ? undefined : title,
    authors: list(metadata['authors']).flatMap((author) => textOf(record(author)['name']) || textOf(author) || []),
  };
}

function parse(text: string): Json {
  try {
    return record(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new ImportFault(`Cannot read the notebook: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is no JSON'}`);
  }
}

function readCell(cell: Json, language: string): NotebookCell {
  const type = textOf(cell['cell_type']);
  const metadata = record(cell['metadata']);
  const source = textOf(cell['source']) || textOf(cell['input']);
  const level = Math.min(6, Math.max(1, Number(cell['level'] ?? 1)));
  const attachments = Object.entries(record(cell['attachments'])).map(
    ([name, forms]) => [name, textOf(Object.values(record(forms))[0])] as const,
  );
  return {
    kind: type === 'code' ? 'code' : type === 'markdown' || type === 'heading' ? 'markdown' : 'raw',
    source: type === 'heading' ? `${'#'.repeat(level)} ${source.replace(/\s*\n\s*/g, ' ')}` : source,
    language: textOf(cell['language']) || language,
    outputs: list(cell['outputs']).map((output) => readOutput(record(output))),
    attachments: new Map(attachments),
    format: textOf(metadata['raw_mimetype']) || textOf(metadata['format']),
    isSpeech: textOf(record(metadata['slideshow'])['slide_type']) === 'notes',
    marks: readMarks(cell, metadata),
  };
}

function readMarks(cell: Json, metadata: Json): readonly string[] {
  const state = record(metadata['jupyter']);
  const tags = list(metadata['tags']).map((tag) => textOf(tag).trim().toLowerCase().replaceAll('_', '-'));
  const says: readonly (readonly [string, boolean])[] = [
    ['source-hidden', state['source_hidden'] === true],
    ['outputs-hidden', state['outputs_hidden'] === true],
    ['collapsed', metadata['collapsed'] === true || cell['collapsed'] === true],
    ['hide-input', metadata['hide_input'] === true || metadata['hideCode'] === true],
    ['hide-output', metadata['hide_output'] === true || metadata['hideOutput'] === true],
    ['nbsphinx: hidden', metadata['nbsphinx'] === 'hidden'],
    ['cellview: form', metadata['cellView'] === 'form'],
  ];
  return [...new Set([...tags, ...says.flatMap(([mark, isSaid]) => (isSaid ? [mark] : []))])];
}

/** The names that format 3 gives to media types. */
const oldNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    png: 'image/png',
    jpeg: 'image/jpeg',
    svg: 'image/svg+xml',
    html: 'text/html',
    latex: 'text/latex',
    text: 'text/plain',
    json: 'application/json',
    javascript: 'application/javascript',
  }),
);

function readOutput(output: Json): CellOutput {
  const type = textOf(output['output_type']);
  if (type === 'stream') {
    const isWarning = textOf(output['name']) === 'stderr' || textOf(output['stream']) === 'stderr';
    return { kind: isWarning ? 'warning' : 'stream', forms: new Map([['text/plain', textOf(output['text'])]]) };
  }
  if (type === 'error' || type === 'pyerr') {
    const trace = list(output['traceback']).map(textOf).join('\n') || `${textOf(output['ename'])}: ${textOf(output['evalue'])}`;
    return { kind: 'error', forms: new Map([['text/plain', trace]]) };
  }
  const forms =
    'data' in output
      ? Object.entries(record(output['data']))
      : Object.entries(output).flatMap(([key, value]) => (oldNames.has(key) ? [[oldNames.get(key) ?? '', value] as const] : []));
  return {
    kind: 'data',
    forms: new Map(
      forms.map(([form, value]) => [
        form,
        typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value, null, 2) : textOf(value),
      ]),
    ),
  };
}

/** A text is one string, or its lines in a list. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).join('') : typeof value === 'number' ? String(value) : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}
