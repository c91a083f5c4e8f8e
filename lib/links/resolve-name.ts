import { topicPath } from '../model/addresses.ts';
import { type FilePath, toFilePath, toFolder } from '../model/file-path.ts';
import { toNameKey } from '../model/name-key.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { tell } from '../model/rules.ts';
import { broken, type Found } from './found-link.ts';
import { type LinkSpace, toFileKey } from './link-space.ts';
import { nearestNote } from './nearest-note.ts';
import { resolveHash, toPage } from './resolve-hash.ts';

/**
 * Finds where a link by name leads: to a topic or a lecture by what it is called, or to a note or file by its path, whole or from any
 * folder on, with or without an ending. Behind `#` stands a heading, behind `^` a block.
 */
export function resolveName(note: Note, { target }: NoteLink, space: LinkSpace): Found {
  const { name, hash } = splitTarget(target);
  if (name === '') return resolveHash(note, note.path, hash, space);
  const key = toNameKey(name);
  const id = space.names.get(key);
  const topic = id === undefined ? undefined : space.topics.get(id);
  if (topic !== undefined) return { target: { kind: 'page', path: topicPath(topic), hash: '', topic: topic.id } };
  const other = space.lectures.get(key) ?? findNote(note, name, space);
  if (other !== undefined) return hash === '' ? { target: toPage(other, '', space) } : resolveHash(note, other, hash, space);
  const asset = pathsFor(note, name)
    .map(space.findAsset)
    .find((found) => found !== undefined);
  if (asset !== undefined) return { target: { kind: 'asset', asset } };
  const names = namesOf(space);
  return {
    target: broken,
    problem: tell('unknown-topic', `Cannot find ${isPath(name) ? 'note' : 'topic'} "${name}"`, hintForName(name, names, space)),
    ...toMeant(name, findSurely(name, names)),
  };
}

/** Takes a target apart: `note#heading`, `note#part#heading`, `note#^block`, `note^block`. */
function splitTarget(target: string): { readonly name: string; readonly hash: string } {
  const [name = '', ...headings] = target.split('#');
  const block = headings.length === 0 ? /^(.+)\^([\w-]+)\s*$/.exec(name) : null;
  if (block !== null) return { name: (block[1] ?? '').trim(), hash: `^${block[2]}` };
  return { name: name.trim(), hash: (headings.at(-1) ?? '').trim() };
}

/** Finds a note by its path; by the end of it where only one note's ends so. */
function findNote(note: Note, name: string, space: LinkSpace): FilePath | undefined {
  for (const path of pathsFor(note, name)) {
    const found = space.files.get(toFileKey(path));
    if (found !== undefined) return found;
  }
  const key = toFileKey(name.replace(/^[./\\]+/, '').replaceAll('\\', '/'));
  if (key === '') return undefined;
  if (!key.includes('/')) return nearestNote(note.path, space.stems.get(key) ?? []);
  const ends = [...space.files].filter(([path]) => path.endsWith(`/${key}`));
  return ends.length === 1 ? ends[0]?.[1] : undefined;
}

/** Where a path may begin: at the note's folder, at the content folder, at that of the lectures. */
function pathsFor(note: Note, name: string): readonly FilePath[] {
  return [`${toFolder(note.path)}/${name}`, name, `lectures/${name}`].flatMap((path) => toFilePath(path) ?? []);
}

/** The name of a file rather than words. */
function isPath(name: string): boolean {
  return /^\S*[/_]\S*$|\.(?:md|qmd)$/i.test(name);
}

function namesOf(space: LinkSpace): readonly string[] {
  return [
    ...[...space.topics.values()].flatMap((topic) => [topic.title, ...topic.aliases]),
    ...[...space.lectures.values()].flatMap((path) => space.notes.get(path)?.title ?? []),
  ];
}

/** A name keeps the small letter that it was written with in the middle of a sentence. */
function toMeant(was: string, name: string | undefined): Pick<Found, 'meant'> {
  if (name === undefined) return {};
  const isWord = /^\p{Ll}/u.test(was) && /^\p{Lu}[\p{Ll}\s]+$/u.test(name);
  return { meant: { was, text: isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name } };
}

function hintForName(name: string, names: readonly string[], space: LinkSpace): string {
  const nearest = findNearest(name.trim(), names);
  if (nearest === undefined && isPath(name)) return 'Check the path: it is read from the folder of this note.';
  if (nearest === undefined) return 'Define the topic, or write the name of one that is defined.';
  const id = space.names.get(toNameKey(nearest));
  const topic = id === undefined ? undefined : space.topics.get(id);
  const where = topic === undefined ? 'lecture' : `${topic.type}, ${topic.definedBy.note}:${topic.definedBy.passage.place.line}`;
  return `Did you mean "${nearest}" (${where})?`;
}
