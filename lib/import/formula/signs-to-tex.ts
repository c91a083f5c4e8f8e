import { accentOf } from './accents.ts';

/** Signs that TeX reads as something else, and how it writes them. */
const escaped: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\': '\\backslash ',
    '{': '\\{',
    '}': '\\}',
    '%': '\\%',
    '#': '\\#',
    _: '\\_',
    $: '\\$',
    '&': '\\&',
    '^': '\\text{\\textasciicircum}',
    '~': '\\sim ',
    '"': '\\text{"}',
    '`': '\\backprime ',
    '−': '-',
    '·': '\\cdot ',
    '⋅': '\\cdot ',
    '′': "'",
    '″': "''",
    '‴': "'''",
    '\u00A0': '~',
    '\u2002': '\\enspace ',
    '\u2003': '\\quad ',
    '\u2004': '\\;',
    '\u2005': '\\:',
    '\u2009': '\\,',
    ℎ: 'h',
  }),
);

/** Where the alphabets of formulas begin (Unicode, Mathematical Alphanumeric Symbols), and the command that sets each. */
const alphabets: readonly (readonly [from: number, command: string])[] = [
  [0x1d400, '\\mathbf'],
  [0x1d434, ''],
  [0x1d468, '\\boldsymbol'],
  [0x1d49c, '\\mathcal'],
  [0x1d504, '\\mathfrak'],
  [0x1d538, '\\mathbb'],
  [0x1d56c, '\\mathfrak'],
  [0x1d5a0, '\\mathsf'],
  [0x1d670, '\\mathtt'],
  [0x1d6a4, ''],
  [0x1d6a8, '\\mathbf'],
  [0x1d6e2, ''],
  [0x1d71c, '\\boldsymbol'],
  [0x1d7ce, '\\mathbf'],
  [0x1d7d8, '\\mathbb'],
  [0x1d7e2, '\\mathsf'],
  [0x1d7f6, '\\mathtt'],
];

const pieces =
  /((?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}[\p{L}\p{M}]*)|[\u{1D400}-\u{1D7FF}]|([^\p{M}\s])(\p{M}*)|\s+|\p{M}/gu;

/** Writes the signs of a formula as TeX: what would mean something else is escaped, a letter with an accent set as that. */
export function signsToTex(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, '')
    .replace(pieces, (piece: string, words: string | undefined, sign: string | undefined, marks: string, at: number, whole: string) => {
      if (words !== undefined) return `\\text{${words}}`;
      if (sign !== undefined) return withMarks(sign, marks);
      if (/^\s/u.test(piece)) return spaceToTex(piece, whole.charAt(at - 1), whole.charAt(at + piece.length));
      return alphabetToTex(piece);
    })
    .replace(/^(?=')/, '{}');
}

/** Writes words in the upright letters of the text around a formula. */
export function wordsToTex(text: string): string {
  const inside = text.replace(/[\\{}%#_$&^~]/g, (sign) => namedSigns.get(sign) ?? `\\${sign}`).replace(/\s+/g, ' ');
  return inside === '' ? '' : `\\text{${inside}}`;
}

const namedSigns: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

function withMarks(sign: string, marks: string): string {
  const isLetter = /^[\p{Script=Latin}\p{Script=Greek}]$/u.test(sign);
  const [base = sign, ...own] = isLetter ? sign.normalize('NFD') : [sign];
  return [...own, ...marks].reduce((tex, mark) => accentOf(mark, tex), escaped.get(base) ?? base);
}

/** A space between words is one; around signs TeX has spaces of its own. */
function spaceToTex(space: string, before: string, behind: string): string {
  const wide = [...space].map((sign) => escaped.get(sign) ?? '').join('');
  if (wide !== '') return wide;
  return /[\p{L}\p{N},.;:)]/u.test(before) && /[\p{L}\p{N}(]/u.test(behind) ? '\\ ' : '';
}

function alphabetToTex(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const command = alphabets.findLast(([from]) => from <= code)?.[1] ?? '';
  const plain = letter.normalize('NFKC');
  return command === '' ? plain : `${command}{${plain}}`;
}
