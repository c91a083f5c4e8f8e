import type { Element } from 'hast';
import { toNameKeys } from '../model/name-key.ts';
import { toPlace } from '../parse/place.ts';
import { type BlockContext, type PassageDraft, wholeOf } from './passage-draft.ts';
import { readLeadInOf } from './read-lead-in.ts';
import { type NodeSpan, readLabelled } from './read-values.ts';
import { isElement, isList, lineOf, ownNodes } from './tree-words.ts';

const longestName = 120;

/** Finds what a list item is about: the words before its colon, or its whole own text if a list is nested in it or a plural class stands over it. */
export function findItem(item: Element, context: BlockContext): PassageDraft | undefined {
  const own = ownNodes(item);
  const words = lineOf(own);
  const lead = readLeadInOf(own);
  const holdsList = item.children.some((child) => isList(child));
  const type = context.definesMany;
  const name = lead?.name ?? (holdsList || type !== undefined ? words : '');
  const keys = name === '' || name.length > longestName ? [] : toNameKeys(name);
  if (keys.length === 0) return undefined;
  const definition = lead === undefined ? undefined : findItemDefinition(item);
  return {
    kind: 'item',
    name,
    keys,
    ...(type === undefined ? {} : { type, defines: { type, aliases: [], near: [], not: [] } }),
    anchor: context.nameElement(item, name),
    heading: context.heading,
    parts: [wholeOf(item)],
    ...(definition === undefined ? {} : { definition }),
    labelled: readLabelled(wholeOf(item), context.types),
    place: toPlace(item),
  };
}

/** Finds the terms of a definition list, each with the descriptions behind it. */
export function findTerms(list: Element, context: BlockContext): readonly PassageDraft[] {
  return list.children.flatMap((child, index) => {
    if (!isElement(child, 'dt')) return [];
    const name = lineOf([child]).replace(/:$/, '');
    const end = list.children.findIndex((other, at) => at > index && isElement(other, 'dt'));
    const described = list.children.slice(index + 1, end < 0 ? list.children.length : end);
    if (name === '') return [];
    return [
      {
        kind: 'item' as const,
        name,
        keys: toNameKeys(name),
        anchor: context.nameElement(child, name),
        heading: context.heading,
        parts: described.flatMap((other) => (isElement(other, 'dd') ? [wholeOf(other)] : [])),
        labelled: [],
        place: toPlace(child),
      },
    ];
  });
}

/** The words behind the colon define. */
function findItemDefinition(item: Element): NodeSpan | undefined {
  const holder: Element = item.children.find((child) => isElement(child, 'p')) ?? item;
  const from = splitAtColon(holder);
  if (from === undefined) return undefined;
  return { parent: holder, from, to: Math.max(from, holder === item ? ownNodes(item).length : holder.children.length) };
}

/** Splits the text node that holds the first colon and gives the index of what stands behind it. */
function splitAtColon(holder: Element): number | undefined {
  for (let index = 0; index < holder.children.length; index++) {
    const child = holder.children[index];
    if (child === undefined) return undefined;
    const colon = /:(?=\s|$)|：/.exec(lineOf([child]));
    if (colon === null) continue;
    if (child.type !== 'text') return index + 1;
    const at = child.value.search(/:(?:\s|$)|：/) + 1;
    holder.children.splice(index, 1, { ...child, value: child.value.slice(0, at) }, { ...child, value: child.value.slice(at) });
    return index + 1;
  }
  return undefined;
}
