import type { Code, Parent, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { Literal } from 'unist';
import { bounds } from '../../model/bounds.ts';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { parseAttributes } from '../attributes.ts';
import { sourceOf, toPlace } from '../place.ts';
import { toDisplayMath } from '../transforms/to-display-math.ts';
import { type Expansion, expandMacros } from './expand-macros.ts';
import { findUnclosedFormulas } from './find-unclosed-formulas.ts';
import { setFormulaValue, trimTex } from './formula-node.ts';
import { takeDefinitions } from './macros.ts';
import { type FormulaLabel, type Numbering, numberFormula } from './number-formula.ts';
import { referInFormula, referInWords } from './refer-to-formulas.ts';

/** What the formulas of a note give names to, and what is wrong with them. */
interface ReadFormulas {
  readonly labels: readonly FormulaLabel[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the formulas of a note in the order in which they stand, as one: macros of one hold in those behind it, names that they have
 * can be referred to, in formulas and in words. Code that is maths becomes a formula. Works on the tree.
 */
export function readFormulas(tree: Root, text: string): ReadFormulas {
  if (!/[$\\]|math/.test(text)) return { labels: [], findings: [] };
  const expansion: Expansion = { macros: new Map(), work: 0 };
  const numbering: Numbering = { count: 0, labels: new Map() };
  const findings: Finding[] = [];
  const formulas: (Math | InlineMath)[] = [];
  visit(tree, 0);
  const { labels } = numbering;
  for (const formula of formulas) findings.push(...referInFormula(formula, labels));
  if (/\\(?:eq)?ref\{/.test(text)) referInWords(tree, text);
  return { labels: [...labels.values()], findings };

  function visit(parent: Parent, depth: number): void {
    if (depth > bounds.nesting * 3) return;
    parent.children = parent.children.flatMap((child): Parent['children'] => {
      const node = child.type === 'code' && isMaths(child) ? toFormula(child) : child;
      if (node.type === 'math' || node.type === 'inlineMath') return readFormula(node);
      if (node.type === 'text') findings.push(...findUnclosedFormulas(node, text));
      else if ('children' in node) visit(node, depth + 1);
      return [node];
    });
  }

  function readFormula(node: Math | InlineMath): Parent['children'] {
    const source = sourceOf(node, text);
    const written = node.type === 'math' ? node.value : withoutSigns(node.value, source);
    const defined = takeDefinitions(written, expansion.macros);
    if (defined !== written && defined.trim() === '') return [];
    const expanded = expandMacros(defined, expansion);
    if (expanded === undefined) findings.push(tooMuch(node));
    const isDisplay = node.type === 'math' || source.startsWith('$$');
    const { id, words } = node.type === 'math' ? readBehind(node.meta ?? '') : {};
    const whole = withoutWrappers(expanded ?? defined);
    const { tex, ids } = isDisplay ? numberFormula(whole, numbering, { id, place: toPlace(node) }) : { tex: whole, ids: [] };
    if (tex !== node.value) setFormulaValue(node, trimTex(tex));
    if (isDisplay) dress(node, ids[0]);
    formulas.push(node);
    return [...ids.slice(1).map((name) => toAnchor(name, node)), node, ...(words === undefined ? [] : [toParagraph(words, node)])];
  }
}

/** GitHub's and GitLab's fenced maths, and MyST's directive. */
function isMaths({ lang }: Code): boolean {
  return lang === 'math' || lang === '{math}';
}

function toFormula({ value, meta, position }: Code): Math {
  const [, name] = /^:(?:label|name):[ \t]*(\S+)[ \t]*$/m.exec(value) ?? [];
  const tex = value.replace(/^(?::[\w-]+:[^\n]*(?:\n|$))+/, '');
  const behind = name === undefined ? (meta ?? '') : `{#${name}}`;
  return { ...toDisplayMath(trimTex(tex), position), meta: behind };
}

/** The value of an inline formula without what belongs to its signs: GitHub's backticks, the backslashes of a closing parenthesis. */
function withoutSigns(value: string, source: string): string {
  if (/^\$`[\s\S]*`\$$/.test(source)) return value.replace(/^`+|`+$/g, '');
  const slashes = /^\\+/.exec(source)?.[0].length ?? 0;
  return slashes === 0 ? value : value.slice(0, -slashes);
}

/** Environments around a formula that say nothing to what sets it. */
function withoutWrappers(tex: string): string {
  if (!tex.includes('\\begin')) return tex;
  return tex
    .replace(/\\(?:begin|end)\{(?:displaymath|math|subequations)\}/g, '')
    .replace(/\\(begin|end)\{flalign(\*?)\}/g, '\\$1{align$2}')
    .replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rcl}')
    .replace(/\\end\{eqnarray\*?\}/g, '\\end{array}')
    .trim();
}

/** What stands behind the closing signs: a name, as Quarto or MyST has it, or words. Other attributes are layout. */
function readBehind(meta: string): { readonly id?: string | undefined; readonly words?: string } {
  if (meta === '') return {};
  const attributes = meta.startsWith('{') ? parseAttributes(meta.slice(1, -1)) : undefined;
  if (attributes !== undefined) return { id: attributes.id };
  const [, name] = /^\(([\w.:-]+)\)$/.exec(meta) ?? [];
  return name !== undefined && /[a-z]/i.test(name) && /^eq|[:_-]/i.test(name) ? { id: name } : { words: meta };
}

function dress(node: Math | InlineMath, id: string | undefined): void {
  const named = id === undefined ? {} : { id };
  const display = node.type === 'inlineMath' ? { className: ['language-math', 'math-inline', 'math-display'] } : {};
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...display, ...named } };
}

function toAnchor(id: string, { position }: Math | InlineMath): Parent['children'][number] {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } }, ...(position === undefined ? {} : { position }) };
}

function toParagraph(value: string, { position }: Literal): Parent['children'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value }], ...(position === undefined ? {} : { position }) };
}

function tooMuch(node: Math | InlineMath): Finding {
  return {
    ...toPlace(node),
    ...tell(
      'formula-unreadable',
      `Cannot set the formula: its macros make more than ${bounds.formulaCharacters} characters of it`,
      'Write the formula out, or let macros use fewer other ones.',
    ),
  };
}
