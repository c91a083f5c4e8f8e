import type { LinkTarget } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note } from '../model/note.ts';
import { tell } from '../model/rules.ts';
import { ambiguous, broken, type Found, short } from './found-link.ts';
import { foldHash, type LinkSpace, withoutNumber } from './link-space.ts';

/** Finds the place in a note that stands behind the `#` of a link: a heading, an anchor, the section of a line. */
export function resolveHash(note: Note, other: FilePath, hash: string, space: LinkSpace): Found {
  const anchors = space.anchors.get(other);
  const id = findAnchor(other, hash, space);
  if (id !== undefined) return { target: toPage(other, id, space) };
  const line = /^L(\d{1,6})(?![\da-z])/.exec(hash)?.[1];
  if (line !== undefined) return { target: toPage(other, sectionAt(space.notes.get(other), Number(line)), space) };
  if (madeByTools.test(hash)) return { target: toPage(other, '', space) };
  const elsewhere = other === note.path ? labelElsewhere(hash, space) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  const nearest = findNearest(hash, anchors?.keys() ?? []);
  const where = other === note.path ? 'this note' : other;
  const hint = nearest === undefined ? `Link to a heading that ${where} has.` : `Did you mean "#${nearest}"?`;
  return {
    target: toPage(other, '', space),
    problem: tell('link-to-nothing', `Cannot find the heading "#${short(hash)}" in ${where}`, hint),
    ...meantHash(hash, findSurely(hash, anchors?.keys() ?? [])),
  };
}

/** Gives the id in a note that a hash means. */
export function findAnchor(path: FilePath, hash: string, { anchors }: LinkSpace): string | undefined {
  const ids = anchors.get(path);
  const folded = foldHash(hash);
  return ids?.get(hash) ?? ids?.get(`user-content-${hash}`) ?? ids?.get(folded) ?? ids?.get(withoutNumber(folded));
}

/** MyST reads a label that an author has set in any note of the course. The id of a heading is the note's own. */
function labelElsewhere(label: string, space: LinkSpace): Found | undefined {
  const [path, second] = space.labels.get(label) ?? [];
  if (path === undefined) return undefined;
  if (second !== undefined) return ambiguous(label, [path, second]);
  return {
    target: toPage(path, findAnchor(path, label, space) ?? '', space),
    problem: tell(
      'link-inexact',
      `Cannot find "#${short(label)}" in this note: the link leads to where "${path}" has it`,
      'Write the path of that note in front of the #, which a code host can follow too.',
    ),
  };
}

/** Leads to the page of a note. */
export function toPage(path: FilePath, hash: string, space: LinkSpace): LinkTarget {
  const page = space.paths.get(path);
  return page === undefined ? broken : { kind: 'page', path: page, hash, note: path };
}

/** The top of a page by its usual names, words to look for (`#:~:text=`), slides (`#/2`), and what MkDocs and kramdown number themselves. */
const madeByTools = /^(?:$|top$|readme$|\d+$|:~:|\/|!|__|fn(?:ref)?:)/i;

/** Gives the id of the section in which a line stands; empty above the first. */
function sectionAt(note: Note | undefined, line: number): string {
  let anchor = '';
  for (const passage of note?.passages ?? []) if (passage.kind === 'section' && passage.place.line <= line) anchor = passage.anchor;
  return anchor === note?.titleId ? '' : anchor;
}

function meantHash(hash: string, meant: string | undefined): Pick<Found, 'meant'> {
  return meant === undefined || /[\s()<>[\]]/.test(meant) ? {} : { meant: { was: `#${hash}`, text: `#${meant}` } };
}
