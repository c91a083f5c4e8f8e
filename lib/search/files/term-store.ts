import { Index } from 'flexsearch';
import { type FieldName, slotCount } from '../words/weigh-term.ts';
import type { SlottedId, TermEntry } from './term-entry.ts';

/** Finds where a term stands in one field: pages for titles and aliases, sections for headings and text, with slots. */
export type FieldSearch = (term: string) => Promise<readonly (readonly number[])[]>;

/**
 * Opens one field as a FlexSearch index that reads from the index's files through FlexSearch's own storage interface: a
 * query of one term without resolving comes back as the term's slots, each a list of ids.
 */
export function openField(field: FieldName, find: (term: string) => TermEntry | undefined): FieldSearch {
  const index = new Index({ tokenize: 'strict', resolution: slotCount, encode: (term) => [term] });
  const kept = new Map<string, number[][]>();
  const store = {
    db: undefined,
    mount: async (target: object) => {
      Object.assign(target, { db: store });
    },
    open: nothing,
    close: nothing,
    destroy: nothing,
    clear: nothing,
    get: async (term: string): Promise<number[][]> => {
      const known = kept.get(term);
      const entry = known === undefined ? find(term) : undefined;
      if (entry === undefined) return known ?? [];
      const slots = toSlots(idsOf(field, entry));
      kept.set(term, slots);
      return slots;
    },
  };
  const mounted = index.mount(store);
  return async (term) => {
    await mounted;
    const { result } = await index.search(term, { resolve: false });
    return areNumbers(result) ? result : [];
  };
}

function idsOf(field: FieldName, { titles, aliases, headings, places }: TermEntry): readonly SlottedId[] {
  if (field === 'title') return titles;
  if (field === 'aliases') return aliases;
  if (field === 'heading') return headings;
  return places.flatMap(({ section, slot }) => (slot === undefined ? [] : [{ id: section, slot }]));
}

/** Puts ids into the arrays that FlexSearch keeps them in; a slot without any is an empty one. */
function toSlots(ids: readonly SlottedId[]): number[][] {
  const slots: number[][] = Array.from({ length: slotCount }, () => []);
  for (const { id, slot } of ids) slots[slot]?.push(id);
  return slots;
}

/** The index is only ever given numbers; FlexSearch's own type allows words too. */
function areNumbers(slots: readonly (readonly (number | string)[])[]): slots is readonly (readonly number[])[] {
  return slots.every(([id]) => typeof id !== 'string');
}

async function nothing(): Promise<void> {}
