import type { Course } from '../model/course.ts';
import type { Note, NoteLink } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** Advises words for addresses that stand in a text by themselves. */
export function adviseLinks({ notes }: Course): readonly Problem[] {
  return [...notes.values()].flatMap((note) =>
    findBare(note).map((link) => ({
      ...link.place,
      file: note.path,
      ...tell('bare-address', `Nothing says where "${link.target.length > 60 ? `${link.target.slice(0, 59)}…` : link.target}" leads`),
    })),
  );
}

/** A link whose words are its address. Inside code an address is no link, and a field's value is shown as one. */
function findBare({ prose, links }: Note): readonly NoteLink[] {
  return prose.flatMap((piece, index) => {
    const link = typeof piece !== 'string' && piece.kind === 'link' ? links[piece.link] : undefined;
    const next = prose[index + 1];
    if (link === undefined || link.kind !== 'address' || !/^https?:/i.test(link.target)) return [];
    const words = next !== undefined && typeof next !== 'string' && next.kind === 'text' ? next.text : '';
    return fold(words) === fold(link.target) && !fillsCell(prose, index) ? [link] : [];
  });
}

/** A cell that holds an address alone has its words in the row and the column's head. */
function fillsCell(prose: Note['prose'], index: number): boolean {
  const before = prose[index - 1];
  const [end, behind] = prose.slice(index + 2, index + 4);
  const isEnded = typeof end !== 'string' && end?.kind === 'link-end';
  return typeof before === 'string' && /<td[^>]*>$/.test(before) && isEnded && typeof behind === 'string' && behind.startsWith('</td>');
}

function fold(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}
