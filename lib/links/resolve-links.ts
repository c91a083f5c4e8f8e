import { bounds } from '../model/bounds.ts';
import type { LinkTarget } from '../model/course.ts';
import { toNameKey } from '../model/name-key.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { type Problem, toFix } from '../model/problem.ts';
import { topicPath } from './addresses.ts';
import { broken, type Found } from './found-link.ts';
import type { LinkSpace } from './link-space.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolveHash, toPage } from './resolve-hash.ts';

/** Finds where every link of a note leads; reports the ones that lead nowhere, with the nearest match. */
export function resolveLinks(note: Note, space: LinkSpace): { targets: readonly LinkTarget[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  if (note.links.length > bounds.links) {
    const { place } = note.links[bounds.links] ?? note.links[0] ?? { place: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
    problems.push({
      ...place,
      file: note.path,
      severity: 'error',
      rule: 'too-many-links',
      message: `Cannot read the note: more than ${bounds.links} links`,
      hint: 'Split it into several notes.',
    });
  }
  const targets = note.links.map((link) => {
    const found = link.kind === 'wiki' ? resolveName(note, link, space) : resolveAddress(note, link, space);
    if ('problem' in found) {
      const fix = found.meant === undefined ? {} : { fix: toFix(link.place, found.meant.was, found.meant.text) };
      problems.push({ ...link.place, file: note.path, ...found.problem, ...fix });
    }
    return found.target;
  });
  return { targets, problems };
}

function resolveName(note: Note, { target }: NoteLink, space: LinkSpace): Found {
  const [name = '', hash = ''] = target.split('#');
  const key = toNameKey(name);
  if (name.trim() === '' && hash !== '') return resolveHash(note, note.path, hash, space);
  const id = space.names.get(key);
  const topic = id === undefined ? undefined : space.topics.get(id);
  if (topic !== undefined) return { target: { kind: 'page', path: topicPath(topic), hash: '', topic: topic.id } };
  const lecture = space.lectures.get(key);
  if (lecture !== undefined) return hash === '' ? { target: toPage(lecture, '', space) } : resolveHash(note, lecture, hash, space);
  const names = namesOf(space);
  return {
    target: broken,
    problem: {
      severity: 'error',
      rule: 'unknown-topic',
      message: `Cannot find topic "${name.trim()}"`,
      hint: hintForName(name, names, space),
    },
    ...toMeant(name.trim(), findSurely(name.trim(), names)),
  };
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
  if (nearest === undefined) return 'Define the topic, or write the name of one that is defined.';
  const id = space.names.get(toNameKey(nearest));
  const topic = id === undefined ? undefined : space.topics.get(id);
  const where = topic === undefined ? 'lecture' : `${topic.type}, ${topic.definedBy.note}:${topic.definedBy.passage.place.line}`;
  return `Did you mean "${nearest}" (${where})?`;
}
