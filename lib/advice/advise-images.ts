import type { Course } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** Advises words for images that have none: readers who cannot see them learn nothing, and a figure has no caption. */
export function adviseImages({ notes }: Course): readonly Problem[] {
  return [...notes.values()].flatMap(({ path, images }) =>
    images
      .filter(({ alt, source }) => alt.trim() === '' && source !== '')
      .map(({ place, source }) => ({
        ...place,
        file: path,
        ...tell('image-without-words', `Nothing says what the image "${nameOf(source)}" shows`),
      })),
  );
}

function nameOf(source: string): string {
  const name = source.split('/').at(-1) ?? source;
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
