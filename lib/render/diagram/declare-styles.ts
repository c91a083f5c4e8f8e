import { readInlineStyle, readStyleRules, type StyleDeclaration } from './style-rules.ts';

/** What is said of each element's look, by names of properties. */
export type DeclaredStyles = ReadonlyMap<Element, ReadonlyMap<string, string>>;

/** Gathers what is said of each element of a drawing: by its attributes, by the rules of the style sheet, by its own style; the last counts. */
export function declareStyles(svg: Element, properties: readonly string[]): DeclaredStyles {
  const found = new Map<Element, Map<string, StyleDeclaration>>();
  const declare = (element: Element, declaration: StyleDeclaration) => {
    const own = found.get(element) ?? new Map<string, StyleDeclaration>();
    found.set(element, own);
    if (declaration.important || !own.get(declaration.name)?.important) own.set(declaration.name, declaration);
  };
  const all = [svg, ...svg.querySelectorAll('*')];
  for (const element of all)
    for (const name of properties) {
      const value = element.getAttribute(name);
      if (value !== null) declare(element, { name, value, important: false });
    }
  const css = [...svg.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  for (const { selector, declarations } of readStyleRules(css))
    for (const element of pickOut(svg.parentElement ?? svg, selector))
      for (const declaration of declarations) declare(element, declaration);
  for (const element of all) for (const declaration of readInlineStyle(element.getAttribute('style'))) declare(element, declaration);
  return new Map([...found].map(([element, own]) => [element, new Map([...own].map(([name, { value }]) => [name, value.trim()]))]));
}

function pickOut(host: Element, selector: string): Iterable<Element> {
  try {
    return host.querySelectorAll(selector);
  } catch {
    return [];
  }
}
