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
import { divFenceFromMarkdown, divFenceSyntax } from './div-fence.ts';
import { dollarMathSyntax } from './dollar-math.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wiki-link.ts';

/** One piece of syntax beyond CommonMark, and what a text must hold for it to matter. */
interface Syntax {
  readonly sign: RegExp;
  readonly micromark: readonly Extension[];
  readonly mdast: FromMarkdownExtension;
}

/** GFM, and what courses write beyond it: fenced divs, links by name and maths. */
const syntaxes: readonly Syntax[] = [
  { sign: /\||:-|-:/, micromark: [gfmTable()], mdast: gfmTableFromMarkdown() },
  { sign: /https?:|www\.|@/i, micromark: [gfmAutolinkLiteral()], mdast: gfmAutolinkLiteralFromMarkdown() },
  { sign: /\[\^/, micromark: [gfmFootnote()], mdast: gfmFootnoteFromMarkdown() },
  { sign: /~/, micromark: [gfmStrikethrough()], mdast: gfmStrikethroughFromMarkdown() },
  { sign: /\[[ \txX]\]/, micromark: [gfmTaskListItem()], mdast: gfmTaskListItemFromMarkdown() },
  { sign: /:::/, micromark: [divFenceSyntax()], mdast: divFenceFromMarkdown() },
  { sign: /\[\[/, micromark: [wikiLinkSyntax()], mdast: wikiLinkFromMarkdown() },
  { sign: /\$/, micromark: [math({ singleDollarTextMath: false }), dollarMathSyntax()], mdast: mathFromMarkdown() },
];

/**
 * Adds to remark the syntax beyond CommonMark that a text can hold. Each piece costs time at every character, so the ones
 * whose sign the text lacks are left out: a plain note is read in half the time (`npm run bench -- reading`).
 */
export function remarkCourseSyntax(this: Processor, text: string): void {
  const data = this.data();
  const used = syntaxes.filter(({ sign }) => sign.test(text));
  data.micromarkExtensions = used.flatMap(({ micromark }) => micromark);
  data.fromMarkdownExtensions = used.map(({ mdast }) => mdast);
}
