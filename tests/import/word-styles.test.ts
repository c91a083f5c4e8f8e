import { describe, expect, it } from 'vitest';
import { importWordXml, paragraph } from './make-word.ts';
import { reportOf } from './read-source.ts';

/** A style of paragraphs or runs: its id, its name, what it is based on, and what else it says. */
function style(id: string, { name = id, type = 'paragraph', basedOn = '', inside = '' }): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${base}${inside}</w:style>`;
}

const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;

describe('importing the styles of a Word document', () => {
  it.each([
    ['Code', style('Code', {})],
    ['Source Code', style('Code', { name: 'Source Code' })],
    ['HTML Preformatted', style('Code', { name: 'HTML Preformatted' })],
    ['Listing', style('Code', { name: 'Listing' })],
    ['Code Block', style('Code', { name: 'Code Block', basedOn: 'Normal' }) + style('Normal', {})],
    ['a style based on one', style('Code', { name: 'Shell', basedOn: 'C' }) + style('C', { name: 'Code' })],
    ['a style in letters of one width', style('Code', { name: 'Beispiel', inside: font('Courier New') })],
    [
      'a style based on one in such letters',
      style('Code', { name: 'X', basedOn: 'M' }) + style('M', { name: 'Y', inside: font('Consolas') }),
    ],
  ])('makes one block of code of paragraphs in the style %s, with their indents', async (_, styles) => {
    const lines = ['def f(x):', '    if x &lt; 0:', '', '        return "a`b"', 'print(f(1))'];
    const note = await importWordXml(
      paragraph('Before.') + lines.map((line) => paragraph(line, 'Code')).join('') + paragraph('Behind.'),
      styles,
    );
    expect(note.text).toContain('Before.\n\n```\ndef f(x):\n    if x < 0:\n\n        return "a`b"\nprint(f(1))\n```\n\nBehind.');
    expect(note.losses).toEqual([]);
  });

  it('keeps breaks, tabs and the indents of paragraphs in code', async () => {
    const moved = (words: string, left: number) =>
      `<w:p><w:pPr><w:pStyle w:val="Code"/><w:ind w:left="${left}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const broken =
      '<w:p><w:pPr><w:pStyle w:val="Code"/><w:ind w:left="720"/></w:pPr><w:r><w:t>a</w:t><w:br/><w:tab/><w:t>b</w:t></w:r></w:p>';
    const note = await importWordXml(`${moved('for x in y:', 720)}${moved('print(x)', 1440)}${broken}`, style('Code', {}));
    expect(note.text).toContain('```\nfor x in y:\n    print(x)\na\n\tb\n```');
    expect(note.losses).toEqual([]);
  });

  it('makes code of what is only typed in such letters, unless the whole document is', async () => {
    const typed = (words: string) => `<w:p><w:r>${font('Consolas')}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    const words = paragraph('Words.') + paragraph('More words.');
    expect((await importWordXml(`${words}${typed('a = 1')}${typed('  b = 2')}`)).text).toContain('```\na = 1\n  b = 2\n```');
    expect((await importWordXml(`${typed('A letter')}${typed('from home')}`)).text).not.toContain('```');
  });

  it.each([
    ['is based on a heading', style('H', { name: 'Chapter', basedOn: 'Heading2' }) + style('Heading2', { name: 'heading 2' })],
    [
      'is based on one that is based on a heading',
      style('H', { name: 'Own', basedOn: 'B' }) + style('B', { name: 'B', basedOn: 'Heading2' }) + style('Heading2', { name: 'heading 2' }),
    ],
    ['has a level of the outline', style('H', { name: 'Rubrik', inside: '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>' })],
    [
      'is based on one with a level of the outline',
      style('H', { name: 'R', basedOn: 'B' }) + style('B', { name: 'S', inside: '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>' }),
    ],
  ])('makes a heading of a paragraph whose style %s', async (_, styles) => {
    const note = await importWordXml(paragraph('Feature store', 'H') + paragraph('Words.'), styles);
    expect(note.text).toContain('## Feature store\n\nWords.');
    expect(note.losses).toEqual([]);
  });

  it('makes a heading of a paragraph with a level of the outline, and none of one whose style takes it away', async () => {
    const own = '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Third</w:t></w:r></w:p>';
    const styles =
      style('TOC', { name: 'TOC Heading', basedOn: 'Heading1', inside: '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>' }) +
      style('Heading1', { name: 'heading 1' });
    const { text } = await importWordXml(own + paragraph('Contents', 'TOC'), styles);
    expect(text).toContain('### Third\n\nContents');
  });

  it('knows styles of runs by their names, their letters and what they are based on', async () => {
    const run = (words: string, id: string) =>
      `<w:r><w:rPr><w:rStyle w:val="${id}"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const styles = [
      style('C', { name: 'Code Char', type: 'character' }),
      style('D', { name: 'Own', type: 'character', basedOn: 'C' }),
      style('S', { name: 'Key word', type: 'character', inside: '<w:rPr><w:b/></w:rPr>' }),
      style('E', { name: 'Emphasis', type: 'character' }),
    ].join('');
    const { text, losses } = await importWordXml(
      `<w:p>${run('one', 'C')}<w:r><w:t xml:space="preserve"> </w:t></w:r>${run('two', 'D')}<w:r><w:t xml:space="preserve"> </w:t></w:r>${run('three', 'S')}<w:r><w:t xml:space="preserve"> </w:t></w:r>${run('four', 'E')}</w:p>`,
      styles,
    );
    expect(text).toContain('`one` `two` **three** *four*');
    expect(losses).toEqual([]);
  });

  it('tells a style that means nothing in a note once, and no other', async () => {
    const styles = style('T', { name: 'Theorem' }) + style('B', { name: 'Body Text' }) + style('L', { name: 'List Paragraph' });
    const note = await importWordXml(
      paragraph('One.', 'T') + paragraph('Two.', 'T') + paragraph('Three.', 'B') + paragraph('Four.', 'L'),
      styles,
    );
    expect(reportOf(note)).toBe(': the look of the style "Theorem", of which the words are kept: ');
    expect(note.text).toContain('One.\n\nTwo.\n\nThree.\n\nFour.');
  });

  it('does not call lost what hyphens part or tracked changes looked like', async () => {
    const changed =
      '<w:p><w:pPr><w:pStyle w:val="Code"/><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Other"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>x = 1</w:t></w:r></w:p>';
    const hyphens = '<w:p><w:r><w:t>T</w:t><w:noBreakHyphen/><w:t>shirt re</w:t><w:softHyphen/><w:t>quire</w:t></w:r></w:p>';
    const note = await importWordXml(changed + hyphens, style('Code', {}));
    expect(note.text).toContain('```\nx = 1\n```');
    expect(note.losses).toEqual([]);
  });
});
