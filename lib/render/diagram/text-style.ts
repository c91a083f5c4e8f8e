import { readInlineStyle, readStyleRules, type StyleRule } from './style-rules.ts';

/** Tells what a property of an element's text is: from its style, its drawing's style sheet, its attribute, or the elements around it. */
export type TextStyle = (element: Element, name: TextProperty) => string | undefined;

type TextProperty = 'font-size' | 'font-weight' | 'text-anchor' | 'dominant-baseline';

const properties: ReadonlySet<string> = new Set<TextProperty>(['font-size', 'font-weight', 'text-anchor', 'dominant-baseline']);

/** Makes a reader of text styles that reads each drawing's style sheet once. */
export function createTextStyle(): TextStyle {
  let read: { readonly sheet: Element | undefined; readonly rules: readonly StyleRule[] } = { sheet: undefined, rules: [] };

  return (element, name) => {
    const rules = rulesOf(element);
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const value = ownValue(at, name, rules);
      if (value !== undefined && value !== '' && value !== 'inherit') return value;
    }
    return undefined;
  };

  function rulesOf(element: Element): readonly StyleRule[] {
    const sheet = sheetOf(element);
    if (sheet !== read.sheet) {
      const rules = readStyleRules(sheet?.textContent ?? '').filter(({ declarations }) =>
        declarations.some((declaration) => properties.has(declaration.name)),
      );
      read = { sheet, rules: rules.toReversed() };
    }
    return read.rules;
  }
}

/** Finds the style sheet of the drawing that an element is in: step by step, which is quicker here than asking for it by a selector. */
function sheetOf(element: Element): Element | undefined {
  let drawing: Element | undefined;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (at.localName === 'svg') drawing = at;
  for (let child = drawing?.firstElementChild ?? null; child !== null; child = child.nextElementSibling)
    if (child.localName === 'style') return child;
  return undefined;
}

function ownValue(element: Element, name: string, rules: readonly StyleRule[]): string | undefined {
  const inline = readInlineStyle(element.getAttribute('style')).findLast((declaration) => declaration.name === name);
  if (inline !== undefined) return inline.value;
  for (const { selector, declarations } of rules) {
    const declaration = declarations.findLast((found) => found.name === name);
    if (declaration !== undefined && matches(element, selector)) return declaration.value;
  }
  return element.getAttribute(name) ?? undefined;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
