import temml from 'temml';
import { bounds } from '../../model/bounds.ts';
import type { Loss } from '../imported.ts';
import { formulaToTex } from './formula-to-tex.ts';
import { parseXml, type WordElement } from './parse-xml.ts';
import type { SetFormula } from './place-formulas.ts';

/**
 * Takes Office's formulas, which mammoth drops with every word in them, out of a document's parts and gives them as TeX. Where
 * one stood, its number stands between two private signs. What cannot be set keeps its signs, and is told.
 */
export function setFormulas(files: Map<string, Uint8Array>, losses: Loss[]): readonly SetFormula[] {
  const formulas: SetFormula[] = [];
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml']) {
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    const xml = new TextDecoder().decode(bytes);
    if (!xml.includes('<m:oMath')) continue;
    const replaced = replaceFormulas(xml, (formula) => {
      formulas.push(setFormula(formula, losses));
      return `<w:r><w:t>\uE000${formulas.length - 1}\uE001</w:t></w:r>`;
    });
    files.set(name, new TextEncoder().encode(replaced));
  }
  return formulas;
}

const opening = /<m:(oMathPara|oMath)(?=[\s>])[^<>]*>/g;

/** Replaces every formula of a part; one that nothing closes stays, and with it the rest. */
export function replaceFormulas(xml: string, replace: (formula: string) => string): string {
  let replaced = '';
  let done = 0;
  for (const { 0: mark, 1: name = '', index } of xml.matchAll(opening)) {
    if (index < done || mark.endsWith('/>')) continue;
    const closing = `</m:${name}>`;
    const end = xml.indexOf(closing, index);
    if (end < 0) break;
    replaced += xml.slice(done, index) + replace(xml.slice(index, end + closing.length));
    done = end + closing.length;
  }
  return replaced + xml.slice(done);
}

function setFormula(xml: string, losses: Loss[]): SetFormula {
  const formula = parseXml(xml);
  const written = formula === undefined ? undefined : tryToWrite(formula);
  if (written !== undefined && written.unknown.length > 0)
    losses.push({ where: '', what: `the layout of "${written.unknown.join('", "')}" in a formula, of which the signs are kept`, text: '' });
  if (written !== undefined && isReadable(written.tex)) return { tex: written.tex, isDisplay: formula?.name === 'oMathPara' };
  const words = formula === undefined ? xml.replace(/<[^<>]*>/g, '') : wordsOf(formula);
  losses.push({ where: '', what: 'a formula that cannot be set; its signs stand in a row', text: words });
  return { words };
}

/** A formula nested without end would exhaust the stack. */
function tryToWrite(formula: WordElement): ReturnType<typeof formulaToTex> | undefined {
  try {
    return formulaToTex(formula);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the product's own setter would refuse is none that a note could show. */
function isReadable(tex: string): boolean {
  if (tex.length > bounds.formulaCharacters) return false;
  try {
    temml.renderToString(tex, { throwOnError: true, maxExpand: 1000, maxSize: [20, 40], trust: false });
    return true;
  } catch {
    return false;
  }
}

function wordsOf(element: WordElement): string {
  return element.name === 't' ? element.text : element.children.map(wordsOf).join('');
}
