import { describe, expect, it } from 'vitest';
import { setFormula } from '../../lib/render/set-formula.ts';
import { readLecture } from '../support/small-course.ts';
import { importWordXml } from './make-word.ts';
import { reportOf } from './read-source.ts';

const t = (text: string) => `<m:r><m:t xml:space="preserve">${text}</m:t></m:r>`;
const styled = (properties: string, text: string) => `<m:r><m:rPr>${properties}</m:rPr><m:t>${text}</m:t></m:r>`;
const e = (inside: string) => `<m:e>${inside}</m:e>`;
const value = (name: string, said: string) => `<m:${name} m:val="${said}"/>`;
const nary = (properties: string) =>
  `<m:nary>${properties === '' ? '' : `<m:naryPr>${properties}</m:naryPr>`}<m:sub>${t('i')}</m:sub><m:sup>${t('n')}</m:sup>${e(t('x'))}</m:nary>`;
const acc = (chr: string | undefined, inside = t('y')) =>
  `<m:acc>${chr === undefined ? '' : `<m:accPr>${value('chr', chr)}</m:accPr>`}${e(inside)}</m:acc>`;
const brackets = (properties: string, ...parts: readonly string[]) =>
  `<m:d><m:dPr>${properties}</m:dPr>${parts.map((part) => e(t(part))).join('')}</m:d>`;
const fraction = (type: string) => `<m:f><m:fPr>${value('type', type)}</m:fPr><m:num>${t('n')}</m:num><m:den>${t('k')}</m:den></m:f>`;
const box = (properties: string) => `<m:borderBox><m:borderBoxPr>${properties}</m:borderBoxPr>${e(t('x'))}</m:borderBox>`;
const group = (properties: string, inside = t('x')) => `<m:groupChr><m:groupChrPr>${properties}</m:groupChrPr>${e(inside)}</m:groupChr>`;
const upright = value('sty', 'p');
const limit = (side: 'Low' | 'Upp', base: string) => `<m:lim${side}>${e(base)}<m:lim>${t('n→∞')}</m:lim></m:lim${side}>`;
const matrix = (properties = '') => `<m:m>${properties}<m:mr>${e(t('a'))}${e(t('b'))}</m:mr><m:mr>${e(t('c'))}${e(t('d'))}</m:mr></m:m>`;

const constructs: readonly (readonly [what: string, omml: string, tex: string])[] = [
  ['an integral, which is what a sign that is not named means', nary(''), '\\int_{i}^{n}{x}'],
  ['an integral with limits over it', nary(value('limLoc', 'undOvr')), '\\int\\limits_{i}^{n}{x}'],
  ['a sum', nary(value('chr', '∑')), '\\sum_{i}^{n}{x}'],
  ['a sum with limits beside it', nary(value('chr', '∑') + value('limLoc', 'subSup')), '\\sum\\nolimits_{i}^{n}{x}'],
  ['a product', nary(value('chr', '∏')), '\\prod_{i}^{n}{x}'],
  ['a coproduct', nary(value('chr', '∐')), '\\coprod_{i}^{n}{x}'],
  ['a contour integral', nary(value('chr', '∮')), '\\oint_{i}^{n}{x}'],
  ['a double integral', nary(value('chr', '∬')), '\\iint_{i}^{n}{x}'],
  ['a union', nary(value('chr', '⋃')), '\\bigcup_{i}^{n}{x}'],
  ['an operator without a name', nary(value('chr', '⨊')), '\\mathop{⨊}\\limits_{i}^{n}{x}'.replace('\\limits', '')],
  ['an operator without limits', `<m:nary><m:naryPr>${value('chr', '∏')}</m:naryPr><m:sub/><m:sup/>${e(t('x'))}</m:nary>`, '\\prod{x}'],
  ['a hat, which is what an accent that is not named means', acc(undefined), '\\hat{y}'],
  ['a hat', acc('\u0302'), '\\hat{y}'],
  ['a wide hat', acc('\u0302', t('xy')), '\\widehat{xy}'],
  ['a tilde', acc('\u0303'), '\\tilde{y}'],
  ['a bar', acc('\u0304'), '\\bar{y}'],
  ['a bar over', acc('\u0305', t('xy')), '\\overline{xy}'],
  ['a dot', acc('\u0307'), '\\dot{y}'],
  ['two dots', acc('\u0308'), '\\ddot{y}'],
  ['three dots', acc('\u20DB'), '\\dddot{y}'],
  ['a check', acc('\u030C'), '\\check{y}'],
  ['a breve', acc('\u0306'), '\\breve{y}'],
  ['a ring', acc('\u030A'), '\\mathring{y}'],
  ['an arrow', acc('\u20D7'), '\\vec{y}'],
  ['an accent that TeX has no name for', acc('\u0310'), '\\overset{\\text{◌\u0310}}{y}'],
  ['an accent in the words', t('x\u0302 + ŷ'), '\\hat{x}+\\hat{y}'],
  ['a line over', `<m:bar><m:barPr>${value('pos', 'top')}</m:barPr>${e(t('x'))}</m:bar>`, '\\overline{x}'],
  ['a line under', `<m:bar>${e(t('x'))}</m:bar>`, '\\underline{x}'],
  ['a box', `<m:box>${e(t('x'))}</m:box>`, '{x}'],
  ['a box with a border', `<m:borderBox>${e(t('x'))}</m:borderBox>`, '\\boxed{x}'],
  [
    'a box that is struck out',
    box(`${['Top', 'Bot', 'Left', 'Right'].map((side) => value(`hide${side}`, '1')).join('')}${value('strikeBLTR', '1')}`),
    '\\cancel{x}',
  ],
  ['a matrix', matrix(), '\\begin{matrix} a & b \\\\ c & d \\end{matrix}'],
  [
    'a matrix with columns at the left',
    matrix(`<m:mPr><m:mcs><m:mc><m:mcPr>${value('count', '2')}${value('mcJc', 'left')}</m:mcPr></m:mc></m:mcs></m:mPr>`),
    '\\begin{array}{ll} a & b \\\\ c & d \\end{array}',
  ],
  ['an array of equations', `<m:eqArr>${e(t('a&amp;=1'))}${e(t('b&amp;=2'))}</m:eqArr>`, '\\begin{aligned} a&=1 \\\\ b&=2 \\end{aligned}'],
  [
    'cases',
    `<m:d><m:dPr>${value('begChr', '{')}${value('endChr', '')}</m:dPr>${e(`<m:eqArr>${e(t('1'))}${e(t('0'))}</m:eqArr>`)}</m:d>`,
    '\\left\\{ \\begin{aligned} 1 \\\\ 0 \\end{aligned} \\right.',
  ],
  ['an equation with its number', `<m:eqArr>${e(t('a=1#(2)'))}</m:eqArr>`, '\\begin{aligned} a=1\\qquad (2) \\end{aligned}'],
  ['brackets that are not named', brackets('', 'x'), '\\left( x \\right)'],
  ['square brackets', brackets(value('begChr', '[') + value('endChr', ']'), 'x'), '\\left[ x \\right]'],
  ['braces', brackets(value('begChr', '{') + value('endChr', '}'), 'x'), '\\left\\{ x \\right\\}'],
  ['a norm', brackets(value('begChr', '‖') + value('endChr', '‖'), 'x'), '\\left‖ x \\right‖'],
  ['a floor', brackets(value('begChr', '⌊') + value('endChr', '⌋'), 'x'), '\\left⌊ x \\right⌋'],
  ['angles', brackets(value('begChr', '〈') + value('endChr', '〉'), 'x'), '\\left⟨ x \\right⟩'],
  ['a bracket at one side', brackets(value('begChr', '') + value('endChr', '|'), 'x'), '\\left. x \\right|'],
  ['brackets in the other direction', brackets(value('begChr', ']') + value('endChr', '['), 'x'), '\\left] x \\right['],
  ['brackets that cannot grow', brackets(value('begChr', '«') + value('endChr', '»'), 'x'), '«\\left. x \\right.»'],
  ['several parts in brackets', brackets('', 'a', 'b'), '\\left( a \\middle| b \\right)'],
  ['several parts with another sign', brackets(value('sepChr', ','), 'a', 'b'), '\\left( a,b \\right)'],
  ['a fraction', fraction('bar'), '\\frac{n}{k}'],
  ['a fraction without a bar', fraction('noBar'), '\\genfrac{}{}{0pt}{}{n}{k}'],
  ['a fraction in a line', fraction('lin'), '{n}/{k}'],
  ['a skewed fraction', fraction('skw'), '{}^{n}\\!/\\!{}_{k}'],
  ['a limit', `<m:func><m:fName>${limit('Low', styled(upright, 'lim'))}</m:fName>${e(t('x'))}</m:func>`, '\\lim_{n→∞} {x}'],
  ['a limit of a name', limit('Low', styled(upright, 'argmax')), '\\operatorname*{argmax}_{n→∞}'],
  ['something under signs', limit('Low', t('x')), '\\underset{n→∞}{x}'],
  ['something over signs', limit('Upp', t('x')), '\\overset{n→∞}{x}'],
  ['a function', `<m:func><m:fName>${styled(upright, 'sin')}</m:fName>${e(t('x'))}</m:func>`, '\\sin {x}'],
  [
    'a function without a name in TeX',
    `<m:func><m:fName>${styled(upright, 'softmax')}</m:fName>${e(t('x'))}</m:func>`,
    '\\operatorname{softmax} {x}',
  ],
  ['a brace under', group(''), '\\underbrace{x}'],
  ['a brace under with words', limit('Low', group('')), '\\underbrace{x}_{n→∞}'],
  ['a brace over with words', limit('Upp', group(value('chr', '⏞') + value('pos', 'top'))), '\\overbrace{x}^{n→∞}'],
  ['an arrow over', group(value('chr', '→') + value('pos', 'top')), '\\overrightarrow{x}'],
  ['another sign under', group(value('chr', '∗')), '\\underset{∗}{x}'],
  ['words over an arrow', `<m:box><m:boxPr>${value('opEmu', '1')}</m:boxPr>${e(group(value('chr', '→')))}</m:box>`, '\\xrightarrow{x}'],
  ['what stands in front', `<m:sPre><m:sub>${t('1')}</m:sub><m:sup>${t('2')}</m:sup>${e(t('x'))}</m:sPre>`, '{}_{1}^{2}{x}'],
  ['a phantom', `<m:phant><m:phantPr>${value('show', '0')}</m:phantPr>${e(t('x'))}</m:phant>`, '\\phantom{x}'],
  ['a root', `<m:rad><m:radPr>${value('degHide', '1')}</m:radPr><m:deg/>${e(t('x'))}</m:rad>`, '\\sqrt{x}'],
  ['a root with a degree', `<m:rad><m:deg>${t('3')}</m:deg>${e(t('x'))}</m:rad>`, '\\sqrt[3]{x}'],
  ['an index', `<m:sSub>${e(t('x'))}<m:sub>${t('i')}</m:sub></m:sSub>`, '{x}_{i}'],
  ['index and power', `<m:sSubSup>${e(t('x'))}<m:sub>${t('i')}</m:sub><m:sup>${t('2')}</m:sup></m:sSubSup>`, '{x}_{i}^{2}'],
  ['words', styled('<m:nor/>', 'if x_1 is 5% &amp; more'), '\\text{if x\\_1 is 5\\% \\& more}'],
  ['words between signs', t('x if y'), 'x\\ if\\ y'],
  ['upright letters', styled(upright, 'd'), '\\mathrm{d}'],
  ['bold letters', styled(value('sty', 'b'), 'W'), '\\mathbf{W}'],
  ['bold italic letters', styled(value('sty', 'bi'), 'θ'), '\\boldsymbol{θ}'],
  ['script letters', styled(value('scr', 'script') + upright, 'L'), '\\mathcal{L}'],
  ['double-struck letters', styled(value('scr', 'double-struck') + upright, 'R'), '\\mathbb{R}'],
  ['letters of the alphabets for formulas', t('𝑥𝐖ℝ𝓛'), 'x\\mathbf{W}ℝ\\mathcal{L}'],
  ['operators', t('a≤b−c·d ∈ℝ'), 'a≤b-c\\cdot d∈ℝ'],
  ['signs that mean something in TeX', t('{50%_#$^~\\}'), '\\{50\\%\\_\\#\\$\\text{\\textasciicircum}\\sim \\backslash \\}'],
  ['a prime', t('f′(x)'), "f'(x)"],
  ['letters of other scripts', t('скорость=速度'), '\\text{скорость}=\\text{速度}'],
  ['a break in a line', `${t('a')}<m:r><w:br/></m:r>${t('b')}`, '\\begin{gathered} a \\\\ b \\end{gathered}'],
  [
    'lines that align',
    `${t('a')}${styled('<m:aln/>', '=')}${t('1')}<m:r><w:br/></m:r>${t('b')}${styled('<m:aln/>', '=')}${t('2')}`,
    '\\begin{aligned} a&=1 \\\\ b&=2 \\end{aligned}',
  ],
  ['what was deleted', `${t('a')}<w:del>${t('b')}</w:del><w:ins>${t('c')}</w:ins>`, 'ac'],
];

describe('importing the formulas of a Word document', () => {
  it.each(constructs)('sets %s', async (_what, omml, tex) => {
    const note = await importWordXml(
      `<w:p><w:r><w:t xml:space="preserve">So </w:t></w:r><m:oMath>${omml}</m:oMath><w:r><w:t>2 is.</w:t></w:r></w:p>`,
    );
    expect(note.text).toContain(`$${tex}$`);
    expect(note.losses).toEqual([]);
    expect(setFormula(tex, false)).not.toBeTypeOf('string');
    const { html, problems } = readLecture(note.text);
    expect(html.match(/<math/g)).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('sets several formulas of a paragraph below each other, between the words around them', async () => {
    const inside = `<m:oMathPara><m:oMath>${t('a=1')}</m:oMath><m:oMath>${t('b=2')}</m:oMath></m:oMathPara>`;
    const { text } = await importWordXml(`<w:p><w:r><w:t>Before.</w:t></w:r>${inside}<w:r><w:t>Behind.</w:t></w:r></w:p>`);
    expect(text).toContain('Before.\n\n$$\n\\begin{gathered} a=1 \\\\ b=2 \\end{gathered}\n$$\n\nBehind.');
    expect(readLecture(text).html).toMatch(/<math[^>]* display="block"/);
  });

  it('sets formulas in headings, lists and cells', async () => {
    const display = `<m:oMathPara><m:oMath>${brackets(value('begChr', '|') + value('endChr', '|'), 'x')}</m:oMath></m:oMathPara>`;
    const cell = (inside: string) => `<w:tc><w:p>${inside}</w:p></w:tc>`;
    const words = '<w:r><w:t>Words</w:t></w:r>';
    const { text } = await importWordXml(
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${words}${display}</w:p><w:tbl><w:tr>${cell(words)}${cell(words)}</w:tr><w:tr>${cell(display)}${cell(words)}</w:tr></w:tbl>`,
    );
    expect(text).toContain('# Words$\\left| x \\right|$');
    expect(text).toContain('| $\\left\\vert x \\right\\vert$ | Words |');
    expect(readLecture(text).html.match(/<math/g)?.length).toBeGreaterThan(0);
  });

  it('keeps the signs of what it does not know, and tells it', async () => {
    const note = await importWordXml(`<w:p><m:oMath><m:novel>${e(t('kept'))}</m:novel></m:oMath></w:p>`);
    expect(note.text).toContain('$kept$');
    expect(reportOf(note)).toContain('the layout of "novel"');
  });

  it('takes no longer for what is nested than for what stands in a row', async () => {
    const nested = ['func><m:fName', 'rad><m:deg', 'limLow><m:e', 'nary><m:sub', 'd><m:e', 'f><m:num', 'groupChr><m:e', 'acc><m:e'].map(
      (marks) => {
        const [outer = '', inner = ''] = marks.split('><m:');
        return `${`<m:${outer}><m:${inner}>`.repeat(40)}${t('x')}${`</m:${inner}></m:${outer}>`.repeat(40)}`;
      },
    );
    const { text } = await importWordXml(nested.map((omml) => `<w:p><m:oMath>${omml}</m:oMath></w:p>`).join(''));
    expect(text.length).toBeLessThan(20_000);
  });

  it('shows as signs what cannot be set, and tells it', async () => {
    const deep = '<m:rad><m:deg/><m:e>'.repeat(3000) + t('deep') + '</m:e></m:rad>'.repeat(3000);
    const note = await importWordXml(`<w:p><m:oMath>${deep}</m:oMath></w:p>`);
    expect(note.text).toContain('`deep`');
    expect(reportOf(note)).toContain('a formula that cannot be set; its signs stand in a row: deep');
  });

  it('give a note no title, whatever sign they hold', async () => {
    const { title } = await importWordXml(
      '<w:p><w:r><w:t>Before</w:t></w:r></w:p><w:p><m:oMathPara><m:oMath><m:r><m:t>=</m:t></m:r></m:oMath></m:oMathPara></w:p>',
    );
    expect(title).toBe('document');
  });
});
