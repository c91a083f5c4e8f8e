import type { Code, Parent, RootContent } from 'mdast';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { toPlace } from '../place.ts';
import { type CodeInfo, readCodeInfo, withoutOptions } from './code-info.ts';
import { makeBlockFigure } from './figures.ts';
import { type FoldContext, foreignSyntax, hideNode } from './fold-context.ts';
import { toLabel } from './labels.ts';
import { makeDetails } from './make-div.ts';
import { toDisplayMath } from './to-display-math.ts';
import { findUnseen, isFalse } from './unseen-code.ts';
import { judgeVisibility, undecided } from './visibility.ts';

/** Folds what other tools say of blocks of code among siblings: titles, what is hidden, what is no code at all. The code itself stays as it is. */
export function foldCode(parent: Parent, context: FoldContext): void {
  if (!parent.children.some((child) => child.type === 'code' && isMarked(child))) return;
  const folded = parent.children.flatMap((child) => (child.type === 'code' && isMarked(child) ? foldBlock(child, context) : [child]));
  parent.children = folded;
}

/** Most code has one word behind its signs and no option. */
function isMarked({ lang, meta, value }: Code): boolean {
  return (lang?.startsWith('{') ?? false) || (meta ?? '') !== '' || /^[ \t]*(?:#|%%|%|\/\/|--)\|/.test(value);
}

function foldBlock(code: Code, context: FoldContext): RootContent[] {
  const info = readCodeInfo(code);
  const visibility = judgeVisibility(info.attributes, context.matter);
  if (visibility === 'undecided') context.findings.push(undecided(code, info.attributes));
  const unseen = findUnseen(info, context.matter);
  if (visibility !== 'shown' || unseen === 'nothing' || isForAnotherForm(info)) {
    hideNode(code, context);
    return [];
  }
  if (unseen === 'result') {
    hideNode(code, context);
    context.findings.push(notRun(code));
    return [];
  }
  return readDirective(code, info, context) ?? dress({ ...code, ...language(info.name) }, info, context);
}

function language(name: string): Pick<Code, 'lang' | 'meta'> {
  return { lang: name === '' ? null : name, meta: null };
}

/** Raw text for another form than a page. */
function isForAnotherForm({ name, isBraced }: CodeInfo): boolean {
  return /^=(?!html)/i.test(name) && isBraced;
}

function notRun(code: Code): Finding {
  return {
    ...toPlace(code),
    ...tell('code-not-run', 'Cannot show what this code makes: no code of a note is run, and its author has hidden the code itself'),
  };
}

/** Directives of MyST whose lines are no Markdown; undefined for code. */
function readDirective(code: Code, info: CodeInfo, context: FoldContext): RootContent[] | undefined {
  const { name, isBraced, argument, options } = info;
  if (!isBraced) return undefined;
  const value = withoutOptions(code.value);
  if (/^=html$/i.test(name) || (name === 'raw' && argument === 'html')) return [{ ...code, type: 'html', value }];
  if (name === 'raw') {
    hideNode(code, context);
    return [];
  }
  if (/^(?:code|code-block|sourcecode|code-cell)$/.test(name)) {
    const spoken = argument === 'ipython3' || (argument === '' && name === 'code-cell') ? 'python' : argument;
    return dress({ ...code, ...language(spoken), value }, info, context);
  }
  if (name === 'math') {
    const id = options['label'] ?? options['name'];
    const formula = toDisplayMath(value.trim(), code.position);
    if (id !== undefined) formula.data = { ...formula.data, hProperties: { id } };
    return [formula];
  }
  if (/^(?:index|contents|tableofcontents|highlight|meta)$/.test(name)) {
    hideNode(code, context);
    return [];
  }
  if (!isForeign(info)) return undefined;
  context.findings.push(
    foreignSyntax(code, `the directive "${`${name} ${argument}`.trim().slice(0, 120)}"`, 'A page has no such block: its source is shown.'),
  );
  return [{ ...code, ...language('') }];
}

/** Names of directives that put something else in their place; any other name with words behind it is a directive too. */
function isForeign({ name, argument }: CodeInfo): boolean {
  return (
    /^(?:include|literalinclude|csv-table|bibliography|toctree|iframe|video|youtube|embed|eval-rst)$/.test(name) ||
    (argument !== '' && name !== 'mermaid')
  );
}

/** Gives code the title, the name and the fold that its author wrote. */
function dress(code: Code, { attributes, options, name }: CodeInfo, { labels }: FoldContext): RootContent[] {
  const { pairs } = attributes;
  const isDrawn = name === 'mermaid' || name === 'dot';
  const title =
    pairs['title'] ??
    pairs['filename'] ??
    pairs['lst-cap'] ??
    pairs['caption'] ??
    options['lst-cap'] ??
    options['filename'] ??
    options['caption'] ??
    (isDrawn ? (pairs['fig-cap'] ?? options['fig-cap']) : undefined);
  const id = attributes.id ?? options['label'] ?? options['name'];
  const caption = title === undefined || title === '' ? [] : [{ type: 'text' as const, value: title }];
  const isFigure = caption.length > 0 || (id !== undefined && /^(?:lst|fig)-/.test(id));
  const shown: RootContent = isFigure
    ? makeBlockFigure([code], caption, id).node
    : id === undefined
      ? code
      : { ...code, data: { ...code.data, hProperties: { id } } };
  if (id !== undefined) labels.push(toLabel(id, code, isFigure ? { caption, kind: isDrawn ? 'Figure' : 'Listing' } : {}));
  const fold = options['code-fold'] ?? pairs['code-fold'] ?? (/\bhide-(?:input|cell)\b/.test(options['tags'] ?? '') ? 'true' : undefined);
  if (fold === undefined || isFalse(fold)) return [shown];
  const summary = options['code-summary'] ?? pairs['code-summary'] ?? 'Code';
  const blocks = shown.type === 'code' || shown.type === 'blockquote' || shown.type === 'paragraph' ? [shown] : [];
  return [makeDetails([{ type: 'text', value: summary }], blocks, fold === 'show' ? { open: true } : {})];
}
