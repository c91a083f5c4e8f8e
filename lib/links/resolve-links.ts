import { bounds } from '../model/bounds.ts';
import type { LinkTarget } from '../model/course.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { Found } from './found-link.ts';
import type { LinkSpace } from './link-space.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolveName } from './resolve-name.ts';
import { nameTarget, resolveReference } from './resolve-reference.ts';

type Resolve = (note: Note, link: NoteLink, space: LinkSpace) => Found;

const resolvers: Readonly<Record<NoteLink['kind'], Resolve>> = { wiki: resolveName, address: resolveAddress, reference: resolveReference };

/** Finds where every link of a note leads; reports the ones that lead nowhere, with the nearest match. */
export function resolveLinks(note: Note, space: LinkSpace): { targets: readonly LinkTarget[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  if (note.links.length > bounds.links) {
    const { place } = note.links[bounds.links] ?? note.links[0] ?? { place: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
    problems.push({ ...place, file: note.path, ...tell('too-many-links', `Cannot read the note: more than ${bounds.links} links`) });
  }
  const targets = note.links.map((link) => {
    const found = resolvers[link.kind](note, link, space);
    if ('problem' in found) {
      const fix = found.meant === undefined ? {} : { fix: toFix(link.place, found.meant.was, found.meant.text) };
      problems.push({ ...link.place, file: note.path, ...found.problem, ...fix });
    }
    return nameTarget(found.target, link, space);
  });
  return { targets, problems };
}
