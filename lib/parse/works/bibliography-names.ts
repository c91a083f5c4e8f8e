import type { Note } from '../../model/note.ts';
import { fileStart } from '../../model/problem.ts';
import type { FrontMatter } from '../front-matter.ts';

/** Reads the files that a front matter names as its bibliography: one, or a list. */
export function readBibliographyNames({ data, places, valuePlaces }: FrontMatter): Note['bibliography'] {
  const value = data['bibliography'];
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const place = valuePlaces.get('bibliography') ?? places.get('bibliography') ?? fileStart;
  return names.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [{ name: name.trim(), place }] : []));
}
