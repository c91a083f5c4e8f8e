import type { NotebookCell } from './read-notebook.ts';

/** How much of a part of a cell its author shows. */
export type Shown = 'shown' | 'folded' | 'removed';

/** What of a cell a reader sees, and the marks that say so. */
export interface CellView {
  readonly source: Shown;
  readonly output: Shown;
  readonly errors: Shown;
  readonly marks: readonly string[];
  /** The cell's source without the options that stand in front of it, and these. */
  readonly code: string;
  readonly options: readonly string[];
}

type Hides = Partial<Pick<CellView, 'source' | 'output' | 'errors'>>;

/** Tags of Jupyter Book and nbconvert, states of JupyterLab, and options of Quarto, nbsphinx, nbdev and Colab. */
const meanings: ReadonlyMap<string, Hides> = new Map<string, Hides>([
  ['remove-cell', { source: 'removed', output: 'removed', errors: 'removed' }],
  ['remove-input', { source: 'removed' }],
  ['remove-output', { output: 'removed', errors: 'removed' }],
  ['remove-stdout', { output: 'removed' }],
  ['remove-stderr', { errors: 'removed' }],
  ['hide-cell', { source: 'folded', output: 'folded', errors: 'folded' }],
  ['hide-input', { source: 'folded' }],
  ['hide-output', { output: 'folded', errors: 'folded' }],
  ['source-hidden', { source: 'folded' }],
  ['outputs-hidden', { output: 'folded', errors: 'folded' }],
  ['collapsed', { output: 'folded', errors: 'folded' }],
  ['nbsphinx: hidden', { source: 'removed', output: 'removed', errors: 'removed' }],
  ['cellview: form', { source: 'folded' }],
  ['include: false', { source: 'removed', output: 'removed', errors: 'removed' }],
  ['echo: false', { source: 'removed' }],
  ['output: false', { output: 'removed', errors: 'removed' }],
  ['warning: false', { errors: 'removed' }],
  ['code-fold: true', { source: 'folded' }],
  ['code-fold: show', {}],
  ['hide', { source: 'removed', output: 'removed', errors: 'removed' }],
]);

const strength: Readonly<Record<Shown, number>> = { shown: 0, folded: 1, removed: 2 };

/** Tells what of a cell is shown, by its tags, its state, its own options and those of the whole notebook. */
export function readCellView(cell: NotebookCell, defaults: readonly string[]): CellView {
  const { code, options } = cell.kind === 'code' ? takeOptions(cell.source) : { code: cell.source, options: [] };
  const own = options.map((option) => option.replace(/^\s*(?:#|\/\/|%|--)\|\s*/, ''));
  const said = own.map(toMark);
  const keys = new Set(said.map(keyOf));
  const marks = [...cell.marks, ...said, ...(cell.kind === 'code' ? defaults.filter((mark) => !keys.has(keyOf(mark))) : [])];
  const hiding = marks.filter((mark) => meanings.has(mark));
  const most = (part: keyof Hides) =>
    hiding.map((mark) => meanings.get(mark)?.[part] ?? 'shown').reduce((a, b) => (strength[b] > strength[a] ? b : a), 'shown');
  return { source: most('source'), output: most('output'), errors: most('errors'), marks: hiding, code, options };
}

/** Writes an option as the table has it: `echo: false`. */
export function toMark(option: string): string {
  return option
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*/, ': ')
    .replace(/: (?:no|off|False|FALSE)$/, ': false')
    .replace(/: (?:yes|on|True|TRUE)$/, ': true')
    .trim();
}

function keyOf(mark: string): string {
  return mark.replace(/:.*$/, '');
}

/** Options stand in comments of their own kind at a cell's head. */
function takeOptions(source: string): { readonly code: string; readonly options: readonly string[] } {
  const lines = source.split('\n');
  const count = lines.findIndex((line) => !/^\s*(?:#|\/\/|%|--)\|/.test(line));
  const taken = count < 0 ? lines.length : count;
  return { code: lines.slice(taken).join('\n'), options: lines.slice(0, taken).map((line) => line.trim()) };
}
