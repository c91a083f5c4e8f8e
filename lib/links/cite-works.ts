import type { CitedWork, CitedWorks } from '../model/course.ts';
import { toFilePath, toFolder } from '../model/file-path.ts';
import { toNameKey } from '../model/name-key.ts';
import { findNearest } from '../model/nearest.ts';
import type { CitedItem, Note, NoteCitation } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import { type Told, tell } from '../model/rules.ts';
import type { Topic } from '../model/topic.ts';
import type { Work } from '../model/work.ts';
import type { LinkSpace } from './link-space.ts';

/** Gives the works of a bibliography by its path below the content folder; undefined where there is no such file. */
export type ReadWorks = (path: string) => ReadonlyMap<string, Work> | undefined;

type Part = CitedWorks['citations'][number][number];

/** Finds what a note cites in the bibliographies that it names; reports files and keys that are not there, with the nearest that is. */
export function citeWorks(
  note: Note,
  { space, readWorks }: { readonly space: Pick<LinkSpace, 'names' | 'topics'>; readonly readWorks: ReadWorks },
): { readonly works?: CitedWorks; readonly problems: readonly Problem[] } {
  if (note.bibliography.length + note.works.length === 0) return { problems: [] };
  const problems: Problem[] = [];
  const known = new Map(note.works.map((work) => [work.key, work]));
  for (const { name, place } of note.bibliography) {
    const path = toFilePath(name.startsWith('/') ? name : `${toFolder(note.path)}/${name}`);
    const works = path === undefined ? undefined : readWorks(path);
    if (works === undefined) problems.push({ ...place, file: note.path, ...missing(name) });
    for (const [key, work] of works ?? []) if (!known.has(key)) known.set(key, work);
  }
  const cited = new Map<string, Work>();
  const citations = note.citations.map((citation) => writeCitation(citation, find));
  return { works: { citations, list: [...cited.values()].sort(compareWorks).map((work) => toCited(work, space)) }, problems };

  function find({ key }: CitedItem, { place, isNarrative }: NoteCitation): Work | undefined {
    const work = known.get(key);
    if (work !== undefined) cited.set(key, work);
    else if (known.size > 0 && (!isNarrative || /\d/.test(key)))
      problems.push({ ...place, file: note.path, ...unknown(key, [...known.keys()]) });
    return work;
  }
}

function writeCitation(citation: NoteCitation, find: (item: CitedItem, citation: NoteCitation) => Work | undefined): readonly Part[] {
  const { items, isNarrative } = citation;
  const parts = items.flatMap((item, index): readonly Part[] => {
    const work = find(item, citation);
    const between = index === 0 ? '' : '; ';
    if (work === undefined) return [{ text: `${between}${item.before}${item.isBare ? '-' : ''}@${item.key}${item.after}` }];
    const year = work.year === '' ? 'n.d.' : work.year;
    const words = item.isBare ? year : isNarrative ? `${nameAuthors(work)} (${year})` : `${nameAuthors(work)} ${year}`;
    return [{ text: between + item.before }, { text: words, work: item.key }, { text: item.after }];
  });
  return (isNarrative ? parts : [{ text: '(' }, ...parts, { text: ')' }]).filter(({ text }) => text !== '');
}

/** One name, two, or the first of many; a work of nobody goes by its title. */
function nameAuthors({ families, title }: Work): string {
  const [first, second] = families;
  if (first === undefined) return title;
  if (second === undefined) return first;
  return families.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

function compareWorks(a: Work, b: Work): number {
  const [one, other] = [a, b].map((work) => `${work.families.join(' ') || work.title} ${work.year}`.toLowerCase());
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function toCited(work: Work, space: Pick<LinkSpace, 'names' | 'topics'>): CitedWork {
  const { key, authors, year, title, venue, url } = work;
  const topic = findReading(work, space);
  const words = [authors.join(', ') + (year === '' ? '' : ` (${year})`), title, venue]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    key,
    words: `${words.map((part) => part.replace(/\.$/, '')).join('. ')}.`,
    ...(url === undefined ? {} : { url }),
    ...(topic === undefined ? {} : { topic: topic.id }),
  };
}

/** A reading of the course is the same work if it has its title or its address. */
function findReading({ title, url }: Work, { names, topics }: Pick<LinkSpace, 'names' | 'topics'>): Topic | undefined {
  const id = names.get(toNameKey(title));
  const named = id === undefined ? undefined : topics.get(id);
  if (named?.ofType.work !== undefined) return named;
  if (url === undefined) return undefined;
  const holdsAddress = ({ fields }: Topic) => fields.some(({ values }) => values.some(({ text }) => text === url));
  return [...topics.values()].find((topic) => topic.ofType.work !== undefined && holdsAddress(topic));
}

function missing(name: string): Told {
  return tell('bibliography-missing', `Cannot find the bibliography "${name.slice(0, 80)}"`);
}

function unknown(key: string, keys: readonly string[]): Told {
  const nearest = findNearest(key, keys);
  return tell(
    'citation-unknown',
    `Cannot cite "${key}": no bibliography of the note holds it`,
    nearest === undefined ? 'Add the work to the .bib file, or mend the key.' : `Did you mean "@${nearest}"?`,
  );
}
