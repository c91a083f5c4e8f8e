import { describe, expect, it } from 'vitest';
import type { ImportedNote } from '../../lib/import/import-source.ts';
import { readLecture } from '../support/small-course.ts';
import { importText, reportOf } from './read-source.ts';

type Cell = Readonly<Record<string, unknown>>;

function importCells(...cells: readonly Cell[]): Promise<ImportedNote> {
  const metadata = { language_info: { name: 'python' } };
  return importText('notebook.ipynb', JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells }));
}

const markdown = (source: string, metadata: object = {}): Cell => ({ cell_type: 'markdown', metadata, source });
const code = (source: string, { metadata = {}, outputs = [] }: { metadata?: object; outputs?: readonly object[] } = {}): Cell => ({
  cell_type: 'code',
  metadata,
  source,
  outputs,
});
const stream = (text: string, name = 'stdout') => ({ output_type: 'stream', name, text });
const data = (forms: object) => ({ output_type: 'display_data', metadata: {}, data: forms });
const bodyOf = ({ text }: ImportedNote) => text.slice(text.indexOf('---\n', 4) + 5).trim();

describe('importing formulas of notebooks', () => {
  it.each([
    ['align', '\\begin{align}\na &= 1 \\\\\nb &= 2\n\\end{align}', '$$\n\\begin{align}\na &= 1 \\\\\nb &= 2\n\\end{align}\n$$'],
    ['equation*', '\\begin{equation*} a \\end{equation*}', '$$\n\\begin{equation*} a \\end{equation*}\n$$'],
    ['eqnarray', '\\begin{eqnarray}\na &=& 1\n\\end{eqnarray}', '$$\n\\begin{array}{rcl}\na &=& 1\n\\end{array}\n$$'],
    ['a matrix', '\\begin{pmatrix} a & b \\end{pmatrix}', '$$\n\\begin{pmatrix} a & b \\end{pmatrix}\n$$'],
    [
      'one between words',
      'Then \\begin{gather}\na\n\\end{gather} follows.',
      'Then\n\n$$\n\\begin{gather}\na\n\\end{gather}\n$$\n\nfollows.',
    ],
    ['one with an empty line', '\\begin{align}\na\n\nb\n\\end{align}', '$$\n\\begin{align}\na\nb\n\\end{align}\n$$'],
  ])('sets %s without dollars apart', async (_, source, expected) => {
    const note = await importCells(markdown(source));
    expect(bodyOf(note)).toBe(expected);
    expect(note.losses).toEqual([]);
    const { html, problems } = readLecture(`# A\n\n${bodyOf(note)}`);
    expect(html).toMatch(/<math[^>]* display="block"/);
    expect(problems).toEqual([]);
  });

  it.each([
    '$$\\begin{align}a\\end{align}$$',
    '$$\n\\begin{align}\na\n\\end{align}\n$$',
    '`\\begin{align}` and `\\end{align}`',
    '```latex\n\\begin{align}\na\n\\end{align}\n```',
    '\\begin{align} is not closed',
    'Words \\begin{itemize} \\end{itemize}',
    'It costs $ 5 and $ 10, or $5 and $10.',
  ])('leaves as it is: %s', async (source) => {
    expect(bodyOf(await importCells(markdown(source)))).toBe(source);
  });

  it('reads the delimiters that only Jupyter reads', async () => {
    expect(bodyOf(await importCells(markdown('\\\\[\nx\n\\\\]')))).toBe('$$\nx\n$$');
    expect(bodyOf(await importCells(markdown('Let \\\\(x_1\\\\) be $ y_2 $ or $ z $.')))).toBe('Let $x_1$ be $y_2$ or $z$.');
  });
});

describe('importing what notebooks hide', () => {
  const outputs = [stream('printed\n'), stream('warned\n', 'stderr')];
  const whole = { source: true, printed: true, warned: true };

  it.each<[what: string, cell: Cell, shows: Partial<typeof whole>]>([
    ['the tag remove-cell', code('x = 1', { metadata: { tags: ['remove-cell'] }, outputs }), {}],
    ['the tag remove_cell', code('x = 1', { metadata: { tags: ['remove_cell'] }, outputs }), {}],
    ['the tag remove-input', code('x = 1', { metadata: { tags: ['remove-input'] }, outputs }), { printed: true, warned: true }],
    ['the tag remove-output', code('x = 1', { metadata: { tags: ['remove-output'] }, outputs }), { source: true }],
    ['the tag remove-stderr', code('x = 1', { metadata: { tags: ['remove-stderr'] }, outputs }), { source: true, printed: true }],
    ['an option of nbsphinx', code('x = 1', { metadata: { nbsphinx: 'hidden' }, outputs }), {}],
    ['Quarto’s echo', code('#| echo: false\nx = 1', { outputs }), { printed: true, warned: true }],
    ['Quarto’s include', code('#| include: false\nx = 1', { outputs }), {}],
    ['Quarto’s output', code('#| output: false\nx = 1', { outputs }), { source: true }],
    ['Quarto’s warning', code('#| warning: false\nx = 1', { outputs }), { source: true, printed: true }],
    ['nbdev’s hide', code('#| hide\nx = 1', { outputs }), {}],
    ['another tag', code('x = 1', { metadata: { tags: ['exercise'] }, outputs }), whole],
  ])('leaves out what %s removes, and tells it', async (_, cell, shows) => {
    const note = await importCells(markdown('# Words'), cell, markdown('More words'));
    const body = bodyOf(note);
    const report = reportOf(note);
    for (const [name, words] of [
      ['source', 'x = 1'],
      ['printed', 'printed'],
      ['warned', 'warned'],
    ] as const) {
      expect(body.includes(words)).toBe(shows[name] === true);
      expect(report.includes(words)).toBe(shows[name] !== true);
    }
    expect(body).not.toContain('<details');
    expect(body).not.toContain('#|');
  });

  it('obeys what the whole notebook says, unless a cell says otherwise', async () => {
    const head: Cell = { cell_type: 'raw', metadata: {}, source: '---\ntitle: T\nexecute:\n  echo: false\n---' };
    const note = await importCells(head, code('hidden = 1', { outputs: [stream('seen')] }), code('#| echo: true\nshown = 2'));
    expect(bodyOf(note)).toBe('```text\nseen\n```\n\n```python\nshown = 2\n```');
    expect(reportOf(note)).toContain('hidden = 1');
  });

  const block = (summary: string, ...inside: readonly string[]) =>
    `<details>\n<summary>${summary}</summary>\n\n${inside.join('\n\n')}\n\n</details>`;
  const input = '```python\nx = 1\n```';
  const output = '```text\nprinted\n```';

  it.each<[what: string, metadata: object, body: string]>([
    ['hide-input', { tags: ['hide-input'] }, `${block('Code', input)}\n\n${output}`],
    ['hide-output', { tags: ['hide-output'] }, `${input}\n\n${block('Output', output)}`],
    ['hide-cell', { tags: ['hide-cell'] }, block('Code and output', input, output)],
    ['a hidden source', { jupyter: { source_hidden: true } }, `${block('Code', input)}\n\n${output}`],
    ['hidden outputs', { jupyter: { outputs_hidden: true } }, `${input}\n\n${block('Output', output)}`],
    ['collapsed outputs', { collapsed: true }, `${input}\n\n${block('Output', output)}`],
    ['a form', { cellView: 'form' }, `${block('Code', input)}\n\n${output}`],
  ])('folds what %s folds', async (_, metadata, body) => {
    const note = await importCells(code('x = 1', { metadata, outputs: [stream('printed')] }));
    expect(bodyOf(note)).toBe(body);
    expect(note.losses).toEqual([]);
    expect(readLecture(`# A\n\n${body}`).html).toContain('<details>');
  });

  it('folds and leaves out text as well', async () => {
    const folded = await importCells(markdown('The answer.', { tags: ['hide-cell'] }));
    expect(bodyOf(folded)).toBe(block('Text', 'The answer.'));
    const removed = await importCells(markdown('The answer.', { tags: ['remove-cell'] }));
    expect(bodyOf(removed)).toBe('');
    expect(reportOf(removed)).toBe('cell 1: the text of a cell, hidden by "remove-cell": The answer.');
  });
});

describe('importing outputs of notebooks', () => {
  const plotly = { data: [{ x: [1, 2], name: 'Loss' }], layout: { title: { text: 'Training' } } };
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKAQMAAAC3/F3+AAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAB3RJTUUH3gEeCgQvCx4t4AAAAAZQTFRFAAAA////pdmf3QAAAAtJREFUCNdjYMAHAAAeAAGJ/4E8AAAAAElFTkSuQmCC';

  it.each<[what: string, forms: object, line: string]>([
    [
      'Plotly',
      {
        'application/vnd.plotly.v1+json': plotly,
        'text/html': '<div id="a"></div><script>Plotly.newPlot("a")</script>',
        'text/plain': 'Figure({})',
      },
      '*Not shown here: a chart of Plotly.*',
    ],
    ['Plotly alone', { 'application/vnd.plotly.v1+json': plotly }, '*Not shown here: a chart of Plotly.*'],
    [
      'Vega',
      { 'application/vnd.vegalite.v5+json': { mark: 'bar' }, 'text/plain': '<VegaLite 5 object>\n\nIf you see this message …' },
      '*Not shown here: a chart of Vega.*',
    ],
    [
      'a widget',
      { 'application/vnd.jupyter.widget-view+json': { model_id: 'a1' }, 'text/plain': 'IntSlider(value=0)' },
      '*Not shown here: a control.*',
    ],
    ['a script', { 'application/javascript': 'alert("x")' }, '*Not shown here: what a script draws.*'],
    [
      'HTML that a script fills',
      { 'text/html': '<div></div><script>draw()</script>', 'text/plain': '<Map at 0x7f>' },
      '*Not shown here: what a script draws.*',
    ],
    ['anything else', { 'application/x-own+json': { a: 1 } }, '*Not shown here: data.*'],
  ])('puts a line in the place of %s, and tells its words', async (_, forms, line) => {
    const note = await importCells(code('show()', { outputs: [data(forms)] }));
    expect(bodyOf(note)).toBe(`\`\`\`python\nshow()\n\`\`\`\n\n${line}`);
    const report = reportOf(note);
    expect(report).toContain(line.slice(17, -2));
    for (const words of Object.values(forms).flatMap((form) => JSON.stringify(form).match(/[A-Za-z]{4,}/g) ?? []))
      expect(report).toContain(words);
  });

  it('shows the image of a chart where there is one', async () => {
    const note = await importCells(code('show()', { outputs: [data({ 'application/vnd.plotly.v1+json': plotly, 'image/png': png })] }));
    expect(bodyOf(note)).toMatch(/!\[\]\(output-cell-1\.png\)$/);
    expect(reportOf(note)).toContain('Training');
  });

  it('shows the bar of a control that says how far it is', async () => {
    const forms = { 'application/vnd.jupyter.widget-view+json': {}, 'text/plain': '100%|████| 3/3 [00:01<00:00]' };
    expect(bodyOf(await importCells(code('run()', { outputs: [data(forms)] })))).toContain('```text\n100%|████| 3/3 [00:01<00:00]\n```');
  });
});

describe('importing cells that are left open', () => {
  const next = '## Behind\n\nWords behind.';

  it.each([
    ['a block of code', '```python\nx = 1'],
    ['a block of code with tildes in a list', '- item\n\n  ~~~\n  x = 1'],
    ['a comment', 'Words\n\n<!-- to do\n\n```'],
    ['a comment in words, which is none', 'Words <!-- to do'],
    ['code in details', '<details>\n\n```\nx'],
    ['details', '<details><summary>Answer</summary>\n\n42'],
    ['a div', '<div class="x">\n\nWords'],
    ['a pre', '<pre>\nx'],
    ['a script', '<script>\nlet x'],
    ['a table', '<table><tr><td>x'],
    ['a formula', 'It costs $$ 5'],
    ['no end of its last line', 'Words'],
    ['a heading without an end of line', '# Title'],
  ])('ends %s with the cell', async (_, source) => {
    const note = await importCells(markdown('# Page'), markdown(source), markdown(next));
    const { html } = readLecture(note.text);
    const at = html.search(/<h2[^>]*>/);
    expect(at).toBeGreaterThan(0);
    const before = html.slice(0, at);
    for (const name of ['details', 'pre', 'div', 'table', 'code', 'blockquote', 'li'])
      expect(before.split(`<${name}`).length).toBe(before.split(`</${name}>`).length);
    expect(html.slice(at)).toContain('Words behind.');
  });

  it.each([
    ['1. one', '1. uno', '1. one\n\n<!-- -->\n\n1. uno'],
    ['- a\n\n  b', '    code', '- a\n\n  b\n\n<!-- -->\n\n    code'],
    ['- a', 'Words.', '- a\n\nWords.'],
    ['Words.', '- a', 'Words.\n\n- a'],
  ])('parts the lists of two cells: %j and %j', async (one, two, body) => {
    expect(bodyOf(await importCells(markdown(one), markdown(two)))).toBe(body);
  });
});
