import type { Element, ElementContent, Root } from 'hast';

/** A formula of a document: its TeX, or the signs of one that cannot be set. */
export type SetFormula = { readonly tex: string; readonly isDisplay: boolean } | { readonly words: string };

/** Puts the formulas of a tree where their numbers stand. */
export function placeFormulas(parent: Root | Element, formulas: readonly SetFormula[]): void {
  const children = parent.children.flatMap((child): typeof parent.children => {
    if (child.type === 'element') placeFormulas(child, formulas);
    return child.type === 'text' && child.value.includes('\uE000') ? placeInText(child.value, formulas) : [child];
  });
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function placeInText(text: string, formulas: readonly SetFormula[]): ElementContent[] {
  return text.split(/\uE000(\d{1,9})\uE001/).flatMap((part, index): ElementContent[] => {
    const formula = index % 2 === 1 ? formulas[Number(part)] : undefined;
    if (formula !== undefined) return [toElement(formula)];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}

function toElement(formula: SetFormula): Element {
  if ('words' in formula) return { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: formula.words }] };
  const properties = { dataTex: formula.tex, dataDisplay: formula.isDisplay ? 'block' : '' };
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: `$${formula.tex}$` }] };
}
