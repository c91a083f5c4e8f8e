import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { highlightCode } from './highlight-code.ts';

/** Shows a source as a note's block of code in a language would, without a note around it: the guide has hundreds. */
export function sourceToHtml(source: string, language: string): string {
  const text = `${source.replace(/\n$/, '')}\n`;
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: [`language-${language}`] },
    children: highlightCode(text, language) ?? [{ type: 'text', value: text }],
  };
  return toHtml({ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: [code] });
}
