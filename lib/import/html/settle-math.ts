import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../model/classes-of.ts';
import { isEnvironment, tidyTex } from '../formula/tidy-tex.ts';
import type { Loss } from '../imported.ts';
import { mathmlToTex } from './mathml-to-tex.ts';

/** What a page does for its formulas. */
interface MathPage {
  /** Scripts hold the TeX, so what was drawn from it is there twice. */
  readonly hasScripts: boolean;
  /** A script of the page looks for delimiters in its words; one dollar is among them. */
  readonly delimiters: RegExp | undefined;
  readonly losses: Loss[];
}

/**
 * Makes of every dress in which pages bring their formulas one and the same: a `span` whose `data-tex` is the TeX. Known are
 * MathJax, KaTeX, Sphinx, Pandoc, MediaWiki, LaTeXML, images whose description is TeX, and MathML without any.
 */
export function settleMath(tree: Root, losses: Loss[]): void {
  settleIn(tree, { ...readPage(tree), losses });
}

function settleIn(parent: Root | Element, page: MathPage): void {
  const children = parent.children.flatMap((child): typeof parent.children => {
    if (child.type === 'text') return page.delimiters === undefined ? [child] : cutAtDelimiters(child.value, page.delimiters);
    if (child.type !== 'element') return [child];
    const formula = readFormula(child, page);
    if (formula !== undefined) return formula;
    if (!/^(?:pre|code|script|style|textarea|kbd|samp)$/.test(child.tagName)) settleIn(child, page);
    return [child];
  });
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

/** Reads an element that is a formula; undefined where it is none. */
function readFormula(element: Element, page: MathPage): ElementContent[] | undefined {
  const { tagName, properties } = element;
  const classes = classesOf(element);
  if (tagName === 'script')
    return /^math\/tex/i.test(String(properties['type'] ?? ''))
      ? [toFormula(toString(element), /mode\s*=\s*display/i.test(String(properties['type'])))]
      : undefined;
  if (tagName === 'math') return [fromMathml(element, false)];
  if (tagName === 'mjx-container' || classes.some((name) => /^(?:MathJax(?:_\w+)?|MJX\w*|katex(?:-display)?|mwe-math-element)$/.test(name)))
    return fromDrawn(element, page);
  if (tagName === 'img') return fromImage(element, classes);
  if (!classes.includes('math') && !classes.includes('arithmatex') && tagName !== 'math-renderer') return undefined;
  return fromWords(element, classes);
}

/** What MathJax, KaTeX and MediaWiki drew: the MathML in it tells what it is. */
function fromDrawn(element: Element, { hasScripts, losses }: MathPage): ElementContent[] {
  const classes = classesOf(element);
  if (classes.includes('MathJax_Preview')) return [];
  const isDisplay = classes.some((name) => /display/i.test(name)) || element.properties['display'] === 'true';
  const math = find(element, ({ tagName }) => tagName === 'math');
  if (math !== undefined) return hasScripts ? [] : [fromMathml(math, isDisplay)];
  const script = find(element, ({ tagName, properties }) => tagName === 'script' && /^math\/tex/i.test(String(properties['type'] ?? '')));
  if (script !== undefined) return [toFormula(toString(script), isDisplay)];
  if (hasScripts) return [];
  const tex = element.properties['dataLatex'] ?? find(element, ({ properties }) => 'dataLatex' in properties)?.properties['dataLatex'];
  if (typeof tex === 'string' && tex.trim() !== '') return [toFormula(tex, isDisplay)];
  const words = toString(element).replace(/\s+/g, ' ').trim();
  losses.push({ where: '', what: 'the layout of a formula, of which the signs are kept', text: '' });
  return words === '' ? [] : [{ type: 'text', value: words }];
}

/** An image of a formula whose description is its TeX. */
function fromImage({ properties }: Element, classes: readonly string[]): ElementContent[] | undefined {
  const words = String(properties['alt'] ?? '').trim();
  const isFormula = classes.some((name) => /^(?:math|tex|latex|mwe-math-fallback-image-\w+)$/.test(name));
  return isFormula && words !== ''
    ? [toFormula(words, classes.includes('display') || classes.includes('mwe-math-fallback-image-display'))]
    : undefined;
}

/** An element that says it is a formula and holds its TeX, as Sphinx, Pandoc and Python-Markdown write it; its number stays beside it. */
function fromWords(element: Element, classes: readonly string[]): ElementContent[] | undefined {
  const number = find(element, (one) => classesOf(one).includes('eqno'));
  const label =
    number === undefined
      ? ''
      : toString(number)
          .replace(/[¶#]\s*$/, '')
          .trim();
  const others = number === undefined ? element : without(element, number);
  const image = find(others, ({ tagName }) => tagName === 'img');
  const isDisplay = element.tagName === 'div' || classes.includes('display');
  if (image !== undefined && toString(others).trim() === '')
    return withNumber(toFormula(String(image.properties['alt'] ?? ''), isDisplay), label);
  const words = toString(others).trim();
  const isTex =
    hasDelimiters(words) ||
    (find(others, ({ tagName }) => tagName !== 'p') === undefined &&
      (/inline|display|notranslate/.test(classes.join(' ')) || /\\[a-z]/i.test(words)));
  return isTex && words !== '' ? withNumber(toFormula(words, isDisplay), label) : undefined;
}

function withNumber(formula: Element, label: string): ElementContent[] {
  const tex = formula.properties['dataTex'];
  if (label === '' || typeof tex !== 'string') return [formula];
  return [toFormula(`${tex} \\tag{${label.replace(/^\(|\)$/g, '')}}`, true)];
}

function hasDelimiters(words: string): boolean {
  return /^(?:\\\([\s\S]*\\\)|\\\[[\s\S]*\\\]|\$[\s\S]+\$)$/.test(words) || isEnvironment(words);
}

function fromMathml(math: Element, isDisplay: boolean): Element {
  const annotation = find(math, ({ tagName, properties }) => tagName === 'annotation' && /tex/i.test(String(properties['encoding'] ?? '')));
  const alternative = String(math.properties['alttext'] ?? '');
  const said = annotation === undefined ? (isTexLike(alternative) ? alternative : '') : toString(annotation);
  return toFormula(said.trim() === '' ? mathmlToTex(math) : said, isDisplay || math.properties['display'] === 'block');
}

/** What is read aloud instead of a formula is words; TeX has signs. */
function isTexLike(words: string): boolean {
  return /[\\_^{}=]/.test(words) || /^\S{1,3}$/.test(words);
}

function toFormula(written: string, isDisplay: boolean): Element {
  const { tex, isDisplay: saysDisplay } = tidyTex(written);
  const properties = { dataTex: tex, dataDisplay: isDisplay || saysDisplay ? 'block' : '' };
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: tex === '' ? '' : `$${tex}$` }] };
}

function readPage(tree: Root): Pick<MathPage, 'hasScripts' | 'delimiters'> {
  const scripts: Element[] = [];
  gather(tree, ({ tagName }) => tagName === 'script', scripts);
  const said = scripts.map((script) => `${String(script.properties['src'] ?? '')} ${toString(script).slice(0, 20_000)}`).join('\n');
  const hasScripts = scripts.some(({ properties }) => /^math\/tex/i.test(String(properties['type'] ?? '')));
  if (!/mathjax|katex|tex2jax/i.test(said)) return { hasScripts, delimiters: undefined };
  const hasDollars = /["'`]\$["'`]/.test(said);
  return { hasScripts, delimiters: hasDollars ? withDollars : withoutDollars };
}

const withoutDollars = /(\\\((?:[^\\]|\\(?!\))){0,3000}\\\)|\\\[(?:[^\\]|\\(?!\])){0,3000}\\\]|\$\$[^$]{1,3000}\$\$)/;
const withDollars =
  /(\\\((?:[^\\]|\\(?!\))){0,3000}\\\)|\\\[(?:[^\\]|\\(?!\])){0,3000}\\\]|\$\$[^$]{1,3000}\$\$|(?<!\\)\$[^$\s](?:[^$]{0,1000}[^$\s\\])?\$(?!\d))/;

function cutAtDelimiters(text: string, delimiters: RegExp): ElementContent[] {
  return text.split(delimiters).flatMap((part, index): ElementContent[] => {
    if (index % 2 === 1) return [toFormula(part, false)];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}

function find(parent: Root | Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

function gather(parent: Root | Element, test: (element: Element) => boolean, found: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (test(child)) found.push(child);
    gather(child, test, found);
  }
}

function without(parent: Element, part: Element): Element {
  return {
    ...parent,
    children: parent.children.flatMap((child): ElementContent[] =>
      child === part ? [] : child.type === 'element' ? [without(child, part)] : [child],
    ),
  };
}
