import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import { type Place, type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** Advises headings that leave no level out: a reader who hears the page steps through it by them. */
export function adviseHeadings({ notes }: Course): readonly Problem[] {
  return [...notes.values()].flatMap(adviseNote);
}

function adviseNote(note: Note): readonly Problem[] {
  const places = new Map(note.passages.flatMap(({ kind, anchor, place }) => (kind === 'section' ? [[anchor, place] as const] : [])));
  return note.headings.flatMap(({ depth, id, text }, index) => {
    const above = note.headings[index - 1]?.depth ?? (note.titleId === undefined ? depth : 1);
    const place = places.get(id);
    if (depth <= above + 1 || place === undefined) return [];
    return [
      {
        ...place,
        file: note.path,
        ...tell(
          'heading-skips-level',
          `The heading "${text.slice(0, 60)}" skips a level: it is of level ${depth} under one of level ${above}`,
          `Write it with ${above + 1} signs: ${'#'.repeat(above + 1)} ${text.slice(0, 40)}`,
        ),
        ...fixAlone(note, index, { above, place }),
      },
    ];
  });
}

/** A heading that no other one stands under or beside may move up by itself. */
function fixAlone(note: Note, index: number, { above, place }: { above: number; place: Place }): Pick<Problem, 'fix'> {
  const next = note.headings[index + 1];
  const depth = note.headings[index]?.depth ?? 0;
  return next !== undefined && next.depth > above ? {} : { fix: toFix(place, `${'#'.repeat(depth)} `, `${'#'.repeat(above + 1)} `) };
}
