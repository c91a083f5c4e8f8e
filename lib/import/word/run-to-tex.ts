import { functionCommand } from '../formula/operators.ts';
import { signsToTex, wordsToTex } from '../formula/signs-to-tex.ts';
import { marks } from './formula-marks.ts';
import { childOf, isOn, valueOf, type WordElement } from './parse-xml.ts';

/** Writes a run of a formula as TeX: its signs in the letters that its properties ask for (ECMA-376, part 1, 22.1.2.87). */
export function runToTex(run: WordElement): string {
  const properties = run.children.find(({ name, prefix }) => name === 'rPr' && prefix !== 'w');
  const before = `${childOf(properties, 'brk') === undefined ? '' : marks.lineEnd}${isOn(properties, 'aln') ? marks.align : ''}`;
  return before + run.children.map((child) => writeContent(child, run, properties)).join('');
}

function writeContent(content: WordElement, run: WordElement, properties: WordElement | undefined): string {
  if (content.name === 't') return run.prefix === 'w' ? wordsToTex(content.text) : writeText(content.text, properties);
  if (content.name === 'br' || content.name === 'cr') return marks.lineEnd;
  return content.name === 'tab' ? '\\quad ' : '';
}

function writeText(text: string, properties: WordElement | undefined): string {
  if (isOn(properties, 'nor')) return wordsToTex(text);
  const style = valueOf(properties, 'sty') ?? 'i';
  const script = valueOf(properties, 'scr') ?? 'roman';
  if (style === 'p' && script === 'roman') {
    const command = functionCommand(text.trim());
    if (command !== undefined) return `${command} `;
  }
  return text
    .split(/([&#])/)
    .map((part) => (part === '&' ? marks.ampersand : part === '#' ? marks.number : dress(signsToTex(part), style, script)))
    .join('');
}

const scripts: ReadonlyMap<string, string> = new Map([
  ['script', '\\mathcal'],
  ['fraktur', '\\mathfrak'],
  ['double-struck', '\\mathbb'],
  ['sans-serif', '\\mathsf'],
  ['monospace', '\\mathtt'],
]);

function dress(tex: string, style: string, script: string): string {
  if (!/[\p{L}\p{N}]/u.test(tex.replace(/\\[a-z]+/gi, ''))) return tex;
  const alphabet = scripts.get(script);
  const written = alphabet === undefined ? tex : `${alphabet}{${tex}}`;
  if (style === 'bi' || (style === 'b' && alphabet !== undefined)) return `\\boldsymbol{${written}}`;
  if (style === 'b') return `\\mathbf{${written}}`;
  return style === 'p' && alphabet === undefined && /\p{L}/u.test(tex.replace(/\\[a-z]+/gi, '')) ? `\\mathrm{${written}}` : written;
}
