import { math } from 'micromark-extension-math';
import { mathFromMarkdown } from 'mdast-util-math';
import type { Processor } from 'unified';
import { divFenceFromMarkdown, divFenceSyntax } from './div-fence.ts';
import { dollarMathSyntax } from './dollar-math.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wiki-link.ts';

/** Adds to remark what courses write beyond GFM: fenced divs, links by name and maths. */
export function remarkCourseSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    divFenceSyntax(),
    wikiLinkSyntax(),
    math({ singleDollarTextMath: false }),
    dollarMathSyntax(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    divFenceFromMarkdown(),
    wikiLinkFromMarkdown(),
    mathFromMarkdown(),
  ];
}
