import type { NoteHistory } from '../model/course.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';

/** When each note of a folder was last changed, and by whom. */
export type ContentHistory = ReadonlyMap<FilePath, NoteHistory>;

/** What a folder without history has. */
export const noHistory: ContentHistory = new Map();

/** How git is to write a commit: control characters, which no author's name holds, stand before it and behind each of its parts. */
export const logFormat = '%x01%as%x02%aN%x02%(trailers:key=Co-authored-by,valueonly,separator=%x02)%x02';

interface Changes {
  updated: string;
  /** How many commits each person made. */
  readonly people: Map<string, number>;
}

/** Turns what `git log -z --name-status` wrote in that format, newest commit first, into each note's history. */
export function parseLog(log: string): ContentHistory {
  const changes = new Map<string, Changes>();
  /** What the files of older commits are called today. */
  const today = new Map<string, string>();
  for (const commit of log.split('\x01').slice(1)) {
    const end = commit.lastIndexOf('\x02');
    const [date = '', ...people] = commit.slice(0, end).split('\x02');
    for (const { path, before } of readFiles(commit.slice(end + 1))) {
      const now = today.get(path) ?? path;
      if (before !== undefined) today.set(before, now);
      const known = changes.get(now) ?? { updated: '', people: new Map<string, number>() };
      if (date > known.updated) known.updated = date;
      for (const name of new Set(people.map(toName))) if (isPerson(name)) known.people.set(name, (known.people.get(name) ?? 0) + 1);
      changes.set(now, known);
    }
  }
  return new Map(
    [...changes].flatMap(([name, { updated, people }]) => {
      const path = toFilePath(name);
      return path === undefined ? [] : [[path, { updated, contributors: mostFirst(people) }] as const];
    }),
  );
}

/** Reads the files of a commit: a status and a path each; a renamed one has its path before and its path after. */
function readFiles(text: string): readonly { readonly path: string; readonly before?: string }[] {
  const parts = text
    .split('\0')
    .map((part) => part.replace(/^\n/, ''))
    .filter((part) => part !== '');
  const files: { path: string; before?: string }[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const path = parts[at + 1] ?? '';
    const after = parts[at + 2];
    if (parts[at]?.startsWith('R') && after !== undefined) {
      files.push({ path: after, before: path });
      at += 1;
    } else files.push({ path });
  }
  return files;
}

/** Takes the address off a name: a site shows no one's e-mail. */
function toName(person: string): string {
  return person.replace(/<[^>]*>?/g, '').trim();
}

function isPerson(name: string): boolean {
  return name !== '' && !name.includes('@') && !name.endsWith('[bot]');
}

function mostFirst(people: ReadonlyMap<string, number>): readonly string[] {
  return [...people].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
}
