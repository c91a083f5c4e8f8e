import { lecturePath, topicPath } from '../../model/addresses.ts';
import type { Course } from '../../model/course.ts';
import type { Note } from '../../model/note.ts';
import type { Topic } from '../../model/topic.ts';

/** What one document of the handbook holds. */
export interface HandbookPart {
  readonly lectures: readonly { readonly note: Note; readonly path: string; readonly id: string }[];
  readonly terms: readonly Topic[];
  /** Works that others wrote. */
  readonly works: readonly Topic[];
}

/** The handbook before it is written: its parts, and the place of everything in them. */
export interface HandbookPlan {
  readonly parts: readonly HandbookPart[];
  /** The address of a part below the site's root, with slashes at both ends. */
  readonly pathOf: (part: number) => string;
  /** Gives the place of a path of the site, as seen from a part; undefined where the handbook does not hold it. */
  readonly findPlace: (part: number, path: string, hash: string) => string | undefined;
}

/** Characters of one document: some 300 printed pages, which browsers open and print without trouble. */
const mostCharacters = 1_200_000;
const mostTerms = 2000;

/**
 * Cuts a course into parts of a bounded size, a lecture always whole: one document where the course is as long as courses are, numbered
 * ones behind a list of them where it is longer. The glossary and the works come last.
 */
export function planHandbook(course: Course): HandbookPlan {
  const lectures = course.lectures.map((note, index) => ({
    note,
    path: course.paths.get(note.path) ?? lecturePath(note.path),
    id: `l${index + 1}`,
  }));
  const terms = course.topics.filter((topic) => !isWork(topic));
  const works = course.topics.filter(isWork);
  const lectureParts = cut(lectures, ({ note }) => sizeOf(note), mostCharacters).map((some) => ({
    lectures: some,
    terms: [],
    works: [],
  }));
  const termParts = cut([...terms, ...works], () => 1, mostTerms).map((some) => ({
    lectures: [],
    terms: some.filter((topic) => !isWork(topic)),
    works: some.filter(isWork),
  }));
  const parts = lectureParts.length <= 1 && termParts.length <= 1 ? [{ lectures, terms, works }] : [...lectureParts, ...termParts];
  const pathOf = (part: number) => (parts.length === 1 ? '/handbook/' : `/handbook/${part + 1}/`);
  const places = placesOf(parts);
  const base = course.settings.basePath;
  return {
    parts,
    pathOf,
    findPlace: (part, path, hash) => {
      const place = places.get(path);
      if (place === undefined) return undefined;
      const id = place.isLecture && hash !== '' ? `${place.id}-${hash}` : place.id;
      return place.part === part ? `#${id}` : `${base}${pathOf(place.part)}#${id}`;
    },
  };
}

function isWork({ ofType }: Topic): boolean {
  return ofType.work !== undefined;
}

/** The id of a topic's entry. */
export function termId({ type, slug }: Topic): string {
  return `topic-${type}-${slug}`;
}

interface Place {
  readonly part: number;
  readonly id: string;
  readonly isLecture: boolean;
}

function placesOf(parts: readonly HandbookPart[]): ReadonlyMap<string, Place> {
  return new Map(
    parts.flatMap(({ lectures, terms, works }, part): [string, Place][] => [
      ...lectures.map(({ path, id }): [string, Place] => [path, { part, id, isLecture: true }]),
      ...[...terms, ...works].map((topic): [string, Place] => [topicPath(topic), { part, id: termId(topic), isLecture: false }]),
    ]),
  );
}

/** Cuts a list into runs of a bounded sum; an item larger than that is a run of its own. */
function cut<Item>(items: readonly Item[], size: (item: Item) => number, most: number): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let sum = most;
  for (const item of items) {
    sum += size(item);
    if (sum > most || runs.length === 0) {
      runs.push([]);
      sum = size(item);
    }
    runs.at(-1)?.push(item);
  }
  return runs;
}

function sizeOf({ prose }: Note): number {
  let size = 0;
  for (const piece of prose) size += typeof piece === 'string' ? piece.length : piece.kind === 'text' ? piece.text.length : 20;
  return size;
}
