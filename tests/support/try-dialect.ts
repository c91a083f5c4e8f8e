import { expect, it } from 'vitest';
import { readLecture } from './small-course.ts';

/** What a page must hold, may not hold, and what is told. */
interface Case {
  readonly shows?: readonly string[];
  readonly lacks?: readonly string[];
  /** Rules of problems, as `line rule`. */
  readonly problems?: readonly string[];
}

export type Row = readonly [what: string, markdown: string, wanted: Case];

/** Tries notes of a dialect: what a page holds of each, and what is told. Attributes that pages add themselves are aside. */
export function tryRows(rows: readonly Row[], assets: readonly string[] = []): void {
  it.each(rows)('reads %s', (_what, markdown, { shows = [], lacks = [], problems = [] }) => {
    const read = readLecture(`# T\n\n${markdown}\n`, assets);
    const html = read.html.replace(/ (?:id|role)="[^"]*"/g, '').replace(/\n/g, '');
    for (const piece of shows) expect(html).toContain(piece);
    for (const piece of lacks) expect(html).not.toContain(piece);
    expect(read.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(problems);
  });
}
