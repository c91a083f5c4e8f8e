import { toSlug } from './slug.ts';
import type { Topic } from './topic.ts';

/** More passages than a topic's page can show side by side; the page says how many it leaves out. */
export const mostPassages = 40;

/**
 * Gives the id of each quoted passage on its topic's page, in their order: from the note and the place in it, so that an
 * address stays true while other notes come and go. Passages beyond the ones that the page shows have none.
 */
export function passageAnchors({ addedBy }: Pick<Topic, 'addedBy'>): readonly string[] {
  const taken = new Map<string, number>();
  return addedBy.slice(0, mostPassages).map(({ note, passage }) => {
    const file = note.replace(/^lectures\//, '').replace(/\.[^./]+$/, '');
    const id = `in-${toSlug(`${file} ${passage.anchor}`)}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
