import type { Element, ElementContent } from 'hast';
import { classesOf } from '../../model/classes-of.ts';

/** Gives the lines of code in an element, whatever parts them: line ends, breaks, or an element for each. */
export function codeText(element: Element): string {
  return joinParts(element.children);
}

function joinParts(children: readonly ElementContent[]): string {
  let text = '';
  let endsLine = false;
  for (const child of children) {
    if (child.type !== 'text' && child.type !== 'element') continue;
    const part = child.type === 'text' ? child.value : child.tagName === 'br' ? '\n' : joinParts(child.children);
    const isOwnLine = child.type === 'element' && isLine(child);
    if (endsLine ? !/^\r?\n/.test(part) || isOwnLine : isOwnLine && text !== '' && !text.endsWith('\n')) text += '\n';
    text += part;
    endsLine = isOwnLine && (part === '' || !part.endsWith('\n'));
  }
  return text;
}

function isLine(element: Element): boolean {
  return (
    /^(?:div|p|li|tr)$/.test(element.tagName) ||
    classesOf(element).some((name) => /^(?:(?:code-?|view-)?line|cl|row)$/.test(name)) ||
    'dataLine' in element.properties
  );
}

/** Tells whether an element holds nothing but the numbers of lines of code, by the classes that Pygments, Rouge, Chroma, highlight.js, Prism and GitHub give it. */
export function isLineNumber(element: Element): boolean {
  const isNamed = classesOf(element).some((name) =>
    /^(?:linenos?|linenodiv|line-?numbers?(?:-rows|__number)?|lineno|lnt?|gutter|gl|rouge-gutter|hljs-ln-numbers|hljs-ln-n|blob-num|react-code-line-number)$/.test(
      name,
    ),
  );
  return isNamed && /^[\s\d]*$/.test(joinWords(element));
}

function joinWords(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? joinWords(child) : '')).join('');
}
