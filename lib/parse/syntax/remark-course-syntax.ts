import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { bracketMathSyntax } from './bracket-math.ts';
import { citationFromMarkdown, citationSyntax } from './citation.ts';
import { displayFormulaFromMarkdown, displayFormulaSyntax } from './display-formula.ts';
import { divFenceFromMarkdown, divFenceSyntax } from './div-fence.ts';
import { dollarMathSyntax } from './dollar-math.ts';
import { enclosedTextFromMarkdown, enclosedTextSyntax } from './enclosed-text.ts';
import { hiddenCommentFromMarkdown, hiddenCommentSyntax, lineCommentSyntax } from './hidden-comment.ts';
import { keysFromMarkdown, keysSyntax } from './keys.ts';
import { admonitionSyntax, descriptionSyntax, directiveSyntax, lineBlockFromMarkdown } from './line-block.ts';
import { markdownElementSyntax } from './markdown-element.ts';
import { shortcodeFromMarkdown, shortcodeSyntax } from './shortcode.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wiki-link.ts';

/** One piece of syntax beyond CommonMark, and what a text must hold for it to matter: a pattern that begins with a rare sign is looked for quickly. */
interface Syntax {
  readonly sign: RegExp;
  readonly micromark: readonly Extension[] | ((text: string) => readonly Extension[]);
  readonly mdast: FromMarkdownExtension;
}

const { text: doubleDollars = {} } = math({ singleDollarTextMath: false });

const addresses = gfmAutolinkLiteral();

/** Addresses but those of mail, for which the parser stops at every word: a text without `@` is read in three quarters of the time. */
const webAddresses: Extension = {
  text: Object.fromEntries(
    Object.entries(addresses.text ?? {}).flatMap(([code, constructs]) => {
      const web = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
      return web.length === 0 ? [] : [[code, web]];
    }),
  ),
};

/** What only MyST writes: a name in braces before a fence's words or a code's, a target. */
const mystSign = /(?:```|~~~|:::)\{[A-Za-z]|\{[a-z:-]+\}`|^\([\w-]+\)=/m;

/** GFM, and what courses write beyond it: fenced divs, links by name, maths, and the syntax of other tools. */
const syntaxes: readonly Syntax[] = [
  { sign: /\||:-|-:/, micromark: [gfmTable()], mdast: gfmTableFromMarkdown() },
  {
    sign: /https?:|www\.|@/i,
    micromark: (text) => [text.includes('@') ? addresses : webAddresses],
    mdast: gfmAutolinkLiteralFromMarkdown(),
  },
  { sign: /\[\^/, micromark: [gfmFootnote()], mdast: gfmFootnoteFromMarkdown() },
  { sign: /~/, micromark: [gfmStrikethrough()], mdast: gfmStrikethroughFromMarkdown() },
  { sign: /\[[ \txX]\]/, micromark: [gfmTaskListItem()], mdast: gfmTaskListItemFromMarkdown() },
  { sign: /:::/, micromark: [divFenceSyntax()], mdast: divFenceFromMarkdown() },
  { sign: /\[\[/, micromark: [wikiLinkSyntax()], mdast: wikiLinkFromMarkdown() },
  { sign: /==[^=\s]/, micromark: [enclosedTextSyntax('mark')], mdast: enclosedTextFromMarkdown() },
  { sign: /\^[^\s^\]]+\^/, micromark: [enclosedTextSyntax('raised')], mdast: enclosedTextFromMarkdown() },
  { sign: /\^\[/, micromark: [enclosedTextSyntax('note')], mdast: enclosedTextFromMarkdown() },
  { sign: /~(?<=[\p{L}\p{N}]~)[^\s~]+~/u, micromark: [enclosedTextSyntax('lowered')], mdast: enclosedTextFromMarkdown() },
  { sign: /%%/, micromark: [hiddenCommentSyntax()], mdast: hiddenCommentFromMarkdown() },
  { sign: /\{(?:\{[<%]|%)/, micromark: [shortcodeSyntax()], mdast: shortcodeFromMarkdown() },
  { sign: /\+\+[\p{L}\p{N}]/u, micromark: [keysSyntax()], mdast: keysFromMarkdown() },
  { sign: /@(?<=(?:^|[^\p{L}\p{N}_.+@/\\-])-?@)[\p{L}\p{N}_]/mu, micromark: [citationSyntax()], mdast: citationFromMarkdown() },
  { sign: /(?:```|~~~|:::)\{[A-Za-z]/, micromark: [directiveSyntax()], mdast: lineBlockFromMarkdown() },
  { sign: /^[ \t>]*(?:!!!|\?\?\?\+?|===[+!]?) ["\w]/m, micromark: [admonitionSyntax()], mdast: lineBlockFromMarkdown() },
  { sign: /^[ \t>]*:[ \t]+\S/m, micromark: [descriptionSyntax()], mdast: lineBlockFromMarkdown() },
  { sign: /<[a-z][^<>\n]*\smarkdown\b/i, micromark: [markdownElementSyntax()], mdast: {} },
  { sign: /\$/, micromark: [{ text: doubleDollars }, dollarMathSyntax()], mdast: mathFromMarkdown() },
  { sign: /\\\(/, micromark: [bracketMathSyntax()], mdast: mathFromMarkdown() },
  {
    sign: /\$\$|\\\[|\\begin\{|\\(?:\w*newcommand|g?def|let|DeclareMathOperator)\b/,
    micromark: (text) => [displayFormulaSyntax(text)],
    mdast: displayFormulaFromMarkdown(),
  },
];

/**
 * Adds to remark the syntax beyond CommonMark that a text can hold. Each piece costs time at every character, so the ones
 * whose sign the text lacks are left out: a plain note is read in half the time (`npm run bench -- reading`).
 */
export function remarkCourseSyntax(this: Processor, text: string): void {
  const data = this.data();
  const used = syntaxes.filter(({ sign }) => sign.test(text));
  if (/^[ \t>]*% /m.test(text) && mystSign.test(text))
    used.push({ sign: mystSign, micromark: [lineCommentSyntax()], mdast: hiddenCommentFromMarkdown() });
  data.micromarkExtensions = used.flatMap(({ micromark }) => (typeof micromark === 'function' ? micromark(text) : micromark));
  data.fromMarkdownExtensions = used.map(({ mdast }) => mdast);
}
