import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../model/classes-of.ts';
import type { Loss } from '../imported.ts';
import { wordsOf } from './find-main.ts';

/**
 * Makes elements of what pages say with styles: bold, italic, struck out, raised, lowered, letters of one width. What a
 * page hides goes, and is told with its words.
 */
export function settleLook(tree: Root, losses: Loss[]): void {
  settleIn(tree, { sheet: readSheet(tree), losses });
}

interface Look {
  /** What classes of spans say, in the page's own style sheets. */
  readonly sheet: ReadonlyMap<string, string>;
  readonly losses: Loss[];
}

function settleIn(parent: Root | Element, look: Look): void {
  const children = parent.children.flatMap((child): typeof parent.children => {
    if (child.type !== 'element') return [child];
    if (isHidden(child)) {
      const words = wordsOf(child);
      if (words !== '') look.losses.push({ where: '', what: 'what the page hides', text: words });
      return [];
    }
    settleIn(child, look);
    return dress(child, look);
  });
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

/** Formulas and the words for machines that read out are hidden from eyes only; a tab or a folded answer waits for its turn. */
function isHidden({ tagName, properties }: Element): boolean {
  if (/^(?:script|style|template|math|svg|input|details)$/.test(tagName) || 'dataTex' in properties) return false;
  if (properties['role'] === 'tabpanel') return false;
  const isMarked = properties['hidden'] === true || properties['hidden'] === '';
  return isMarked || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(properties['style'] ?? ''));
}

/** Elements by what a style must say for them. */
const dresses: readonly (readonly [tagName: string, style: RegExp, already: RegExp])[] = [
  ['code', /font-family\s*:[^;]*(?:\bmono|mono\b|monospace|courier|consolas|menlo|monaco)/i, /^(?:code|pre|kbd|samp|tt|var)$/],
  ['sup', /vertical-align\s*:\s*super/i, /^sup$/],
  ['sub', /vertical-align\s*:\s*sub/i, /^sub$/],
  ['del', /text-decoration(?:-line)?\s*:[^;]*line-through/i, /^(?:del|s|strike)$/],
  ['em', /font-style\s*:\s*(?:italic|oblique)/i, /^(?:em|i|cite|dfn|var)$/],
  ['strong', /font-weight\s*:\s*(?:bold|[6-9]00|1000)/i, /^(?:b|strong|h[1-6]|th)$/],
];

const blocks =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;
const dressed = /^(?:a|abbr|b|cite|code|dd|div|dt|em|font|i|label|li|p|small|span|strong|td|u)$/;

function dress(element: Element, { sheet }: Look): ElementContent[] {
  const isSpan = /^(?:span|font|a)$/.test(element.tagName);
  const style = [
    ...(isSpan ? classesOf(element).map((name) => sheet.get(name) ?? '') : []),
    String(element.properties['style'] ?? ''),
  ].join(';');
  if (style.trim() === ';' || style === '' || !dressed.test(element.tagName)) return [element];
  if (takesBack(element, style)) return element.children;
  const holdsBlocks = element.children.some((child) => child.type === 'element' && blocks.test(child.tagName));
  if (holdsBlocks || toString(element).trim() === '') return [element];
  const tags = dresses.filter(([, said, already]) => said.test(style) && !already.test(element.tagName)).map(([tagName]) => tagName);
  element.children = tags.reduce<ElementContent[]>(
    (children, tagName) => [{ type: 'element', tagName, properties: {}, children }],
    element.children,
  );
  return [element];
}

/** Some editors wrap what they copy into `b`, and take its weight away again. */
function takesBack({ tagName }: Element, style: string): boolean {
  return (
    (/^(?:b|strong)$/.test(tagName) && /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style)) ||
    (/^(?:i|em)$/.test(tagName) && /font-style\s*:\s*normal/i.test(style))
  );
}

/** Reads the rules of a page's style sheets that speak of one class alone, as word processors write them. */
function readSheet(tree: Root | Element, sheet = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'style')
      for (const [, selectors = '', rules = ''] of toString(child).matchAll(/([^{}]+)\{([^{}]*)\}/g))
        for (const selector of selectors.split(',')) {
          const name = /^\s*(?:span)?\.([\w-]+)\s*$/.exec(selector)?.[1];
          if (name !== undefined) sheet.set(name, `${sheet.get(name) ?? ''};${rules}`);
        }
    else readSheet(child, sheet);
  }
  return sheet;
}
