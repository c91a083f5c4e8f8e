import { decodeAddress } from '../model/addresses.ts';
import type { LinkTarget } from '../model/course.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { wordsOfReference } from '../model/note-label.ts';
import { tell } from '../model/rules.ts';
import { ambiguous, broken, type Found, short } from './found-link.ts';
import { foldHash, type LinkSpace } from './link-space.ts';
import { findAnchor, toPage } from './resolve-hash.ts';

/** Finds what a name refers to: a place of its own note, or else what the author of the one other note that has the name gave it to. */
export function resolveReference(note: Note, { target }: Pick<NoteLink, 'target'>, space: LinkSpace): Found {
  const name = decodeAddress(target);
  const own = findAnchor(note.path, name, space);
  if (own !== undefined) return { target: toPage(note.path, own, space) };
  const [path, second] = space.labels.get(name) ?? [];
  if (path === undefined) return toNothing(name, [...note.labels.map(({ id }) => id), ...space.labels.keys()]);
  if (second !== undefined) return ambiguous(name, [path, second]);
  return { target: toPage(path, findAnchor(path, name, space) ?? '', space) };
}

/** Gives a link without words of its own those of what it leads to: a label's, a heading's, the title of a note. */
export function nameTarget(target: LinkTarget, { words }: NoteLink, { notes }: LinkSpace): LinkTarget {
  if (words === undefined || target.kind !== 'page' || target.note === undefined) return target;
  const { hash } = target;
  const note = notes.get(target.note);
  const label = note?.labels.find(({ id }) => id === hash) ?? note?.labels.find(({ id }) => hash !== '' && foldHash(id) === foldHash(hash));
  if (label !== undefined) return { ...target, words: wordsOfReference(label, words) };
  const name = hash === '' || hash === note?.titleId ? note?.title : note?.headings.find(({ id }) => id === hash)?.text;
  return name === undefined ? target : { ...target, words: wordsOfReference({ id: hash, kind: '', number: name }, words) };
}

function toNothing(name: string, labels: readonly string[]): Found {
  const nearest = findNearest(name, labels);
  const meant = findSurely(name, labels);
  return {
    target: broken,
    problem: tell(
      'reference-to-nothing',
      `Cannot find what "${short(name)}" refers to: nothing in the course bears that name`,
      nearest === undefined
        ? `Write {#${short(name)}} behind the figure, table, formula or heading that is meant.`
        : `Did you mean "${nearest}"?`,
    ),
    ...(meant === undefined ? {} : { meant: { was: name, text: meant } }),
  };
}
