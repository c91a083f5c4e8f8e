import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { accentOf, isAccent } from '../formula/accents.ts';
import { functionCommand, growingBracket, rangedOperator, rootDegree } from '../formula/operators.ts';
import { signsToTex, wordsToTex } from '../formula/signs-to-tex.ts';

type Writer = (element: Element, parts: readonly string[]) => string;

/** Makes TeX of presentation MathML (MathML Core and what MathML 3 has beyond it). */
export function mathmlToTex(element: Element): string {
  const parts = element.children.filter((child): child is Element => child.type === 'element' && !/^annotation/.test(child.tagName));
  const writer = writers.get(element.tagName);
  return writer === undefined ? parts.map(mathmlToTex).join('') : writer(element, parts.map(mathmlToTex));
}

const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['mi', writeName],
  ['mn', (element) => signsToTex(wordsOf(element))],
  ['mo', writeSign],
  ['ms', (element) => wordsToTex(`"${wordsOf(element)}"`)],
  ['mtext', (element) => (wordsOf(element) === '' ? '\\ ' : wordsToTex(toString(element).replace(/\s+/g, ' ')))],
  ['mspace', () => '\\ '],
  ['mrow', writeRow],
  ['semantics', (_, [first = '']) => first],
  ['maction', (_, [first = '']) => first],
  ['mfrac', writeFraction],
  ['msqrt', (_, parts) => `\\sqrt{${parts.join('')}}`],
  ['mroot', (_, [base = '', degree = '']) => `\\sqrt${rootDegree(degree)}{${base}}`],
  ['msub', (_, [base = '', lower = '']) => `${group(base)}_{${lower}}`],
  ['msup', (_, [base = '', upper = '']) => (/^'+$/.test(prime(upper)) ? `${group(base)}${prime(upper)}` : `${group(base)}^{${upper}}`)],
  ['msubsup', (_, [base = '', lower = '', upper = '']) => `${group(base)}_{${lower}}^{${upper}}`],
  ['munder', (element, [base = '', lower = '']) => writeUnder(base, lower, signOf(element, 1))],
  ['mover', (element, [base = '', upper = '']) => writeOver(base, upper, signOf(element, 1))],
  ['munderover', writeUnderOver],
  ['mmultiscripts', writeScripts],
  ['mtable', (element) => `\\begin{matrix} ${rowsOf(element).join(' \\\\ ')} \\end{matrix}`],
  ['menclose', writeEnclosed],
  ['mfenced', writeFenced],
  ['mphantom', (_, parts) => `\\phantom{${parts.join('')}}`],
]);

function wordsOf(element: Element): string {
  return toString(element).trim();
}

const alphabets: ReadonlyMap<string, string> = new Map([
  ['bold', '\\mathbf'],
  ['bold-italic', '\\boldsymbol'],
  ['double-struck', '\\mathbb'],
  ['script', '\\mathcal'],
  ['fraktur', '\\mathfrak'],
  ['sans-serif', '\\mathsf'],
  ['monospace', '\\mathtt'],
]);

function writeName(element: Element): string {
  const name = wordsOf(element);
  const command = functionCommand(name);
  if (command !== undefined) return `${command} `;
  const tex = signsToTex(name);
  const variant = String(element.properties['mathvariant'] ?? '');
  const alphabet = alphabets.get(variant);
  if (alphabet !== undefined) return `${alphabet}{${tex}}`;
  return (variant === 'normal' || [...name].length > 1) && /^\p{Script=Latin}+$/u.test(name) ? `\\mathrm{${tex}}` : tex;
}

function writeSign(element: Element): string {
  const sign = wordsOf(element);
  const command = functionCommand(sign);
  return command === undefined ? (rangedOperator(sign) ?? signsToTex(sign)) : `${command} `;
}

/** Brackets at both ends of a row grow with what is in it. */
function writeRow(element: Element, parts: readonly string[]): string {
  const open = growingBracket(bracketAt(element, 0));
  const close = growingBracket(bracketAt(element, parts.length - 1));
  const isTall = parts.some((part) => /\\(?:d?frac|begin|genfrac)\b|\\(?:sum|prod|int)\b/.test(part));
  if (open === undefined || close === undefined || parts.length < 3 || !isTall) return parts.join('');
  return `\\left${open} ${parts.slice(1, -1).join('')} \\right${close}`;
}

function bracketAt(element: Element, index: number): string {
  const child = element.children.filter((one): one is Element => one.type === 'element')[index];
  return child?.tagName === 'mo' && child.properties['stretchy'] !== 'false' ? wordsOf(child) || ' ' : ' ';
}

function writeFraction(element: Element, [upper = '', lower = '']: readonly string[]): string {
  if (/^0(?:\D|$)/.test(String(element.properties['linethickness'] ?? ''))) return `\\genfrac{}{}{0pt}{}{${upper}}{${lower}}`;
  return element.properties['bevelled'] === 'true' ? `{${upper}}/{${lower}}` : `\\frac{${upper}}{${lower}}`;
}

function prime(upper: string): string {
  return upper.replace(/^\{\}/, '');
}

/** What carries a script is one group; an operator over a range carries it itself. */
function group(base: string): string {
  return isOperator(base) || base === '' ? base || '{}' : `{${base}}`;
}

function isOperator(base: string): boolean {
  return /^\\[A-Za-z]+ ?$/.test(base) && (ranges.has(base.trim()) || functionCommand(base.trim().slice(1)) !== undefined);
}

const ranges: ReadonlySet<string> = new Set([...'∑∏∐∫∬∭⨌∮∯∰∱∲⋃⋂⋁⋀⨀⨁⨂⨄⨅⨆'].map((sign) => rangedOperator(sign) ?? ''));

/** The sign that stands over or under something, if it is one. */
function signOf(element: Element, index: number): string {
  const child = element.children.filter((one): one is Element => one.type === 'element')[index];
  return child?.tagName === 'mo' ? wordsOf(child) : '';
}

function writeUnder(base: string, lower: string, sign: string): string {
  if (sign === '⏟') return `\\underbrace{${base}}`;
  if (/^(?:[_\u203E\u00AF]|\u0332)$/.test(sign)) return `\\underline{${base}}`;
  if (isOperator(base) || base.startsWith('\\underbrace{')) return `${base.trim()}_{${lower}}`;
  const name = /^\\mathrm\{(.*)\}$/.exec(base)?.[1];
  return name === undefined ? `\\underset{${lower}}{${base}}` : `\\operatorname*{${name}}_{${lower}}`;
}

function writeOver(base: string, upper: string, sign: string): string {
  if (sign === '⏞') return `\\overbrace{${base}}`;
  if (isAccent(sign)) return accentOf(sign, base);
  if (isOperator(base) || base.startsWith('\\overbrace{')) return `${base.trim()}^{${upper}}`;
  return `\\overset{${upper}}{${base}}`;
}

function writeUnderOver(_: Element, [base = '', lower = '', upper = '']: readonly string[]): string {
  return isOperator(base) ? `${base.trim()}_{${lower}}^{${upper}}` : `\\overset{${upper}}{\\underset{${lower}}{${base}}}`;
}

/** Scripts in pairs, lower and upper; those behind `mprescripts` stand in front. */
function writeScripts(element: Element): string {
  const [base, ...others] = element.children.filter((one): one is Element => one.type === 'element');
  const cut = others.findIndex(({ tagName }) => tagName === 'mprescripts');
  const behind = cut < 0 ? others : others.slice(0, cut);
  const front = cut < 0 ? [] : others.slice(cut + 1);
  const pairs = (parts: readonly Element[]) =>
    parts.flatMap((lower, index) => (index % 2 === 0 ? [script('_', lower) + script('^', parts[index + 1])] : [])).join('{}');
  return `${front.length > 0 ? `{}${pairs(front)}` : ''}${base === undefined ? '{}' : `{${mathmlToTex(base)}}`}${pairs(behind)}`;
}

function script(sign: string, part: Element | undefined): string {
  return part === undefined || /^(?:none|mprescripts)$/.test(part.tagName) || wordsOf(part) === '' ? '' : `${sign}{${mathmlToTex(part)}}`;
}

function rowsOf(table: Element): readonly string[] {
  return table.children
    .filter((row): row is Element => row.type === 'element')
    .map((row) => row.children.flatMap((cell) => (cell.type === 'element' ? [mathmlToTex(cell)] : [])).join(' & '));
}

const enclosures: ReadonlyMap<string, string> = new Map([
  ['box', '\\boxed'],
  ['roundedbox', '\\boxed'],
  ['updiagonalstrike', '\\cancel'],
  ['downdiagonalstrike', '\\bcancel'],
  ['horizontalstrike', '\\sout'],
  ['top', '\\overline'],
  ['bottom', '\\underline'],
]);

function writeEnclosed(element: Element, parts: readonly string[]): string {
  return String(element.properties['notation'] ?? '')
    .split(/\s+/)
    .reduce((inside, name) => (enclosures.has(name) ? `${enclosures.get(name)}{${inside}}` : inside), parts.join(''));
}

function writeFenced(element: Element, parts: readonly string[]): string {
  const sign = (name: string, usual: string) => String(element.properties[name] ?? usual).trim();
  const separators = [...sign('separators', ',')];
  const inside = parts.map((part, index) => (index === 0 ? part : `${separators[Math.min(index, separators.length) - 1] ?? ''}${part}`));
  const [open, close] = [growingBracket(sign('open', '(')), growingBracket(sign('close', ')'))];
  return `\\left${open ?? '.'} ${inside.join('')} \\right${close ?? '.'}`;
}
