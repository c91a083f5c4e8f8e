import { describe, expect, it } from 'vitest';
import { readLecture, shorten } from '../support/small-course.ts';
import { compareWords, renderedWords, visibleWords } from '../support/visible-words.ts';
import { blockNotes } from './torture/blocks.ts';
import { frontMatterNotes } from './torture/front-matter.ts';
import { headingNotes } from './torture/headings.ts';
import { inlineNotes } from './torture/inline.ts';
import { rawHtmlNotes } from './torture/raw-html.ts';
import { tableNotes } from './torture/tables.ts';
import { textNotes } from './torture/text.ts';
import type { TortureNote } from './torture/torture-note.ts';

const kinds: readonly [kind: string, notes: readonly TortureNote[]][] = [
  ['headings', headingNotes],
  ['tables', tableNotes],
  ['raw HTML', rawHtmlNotes],
  ['blocks', blockNotes],
  ['words and links', inlineNotes],
  ['texts', textNotes],
  ['front matter', frontMatterNotes],
];

describe.each(kinds)('a note with odd %s', (_kind, notes) => {
  it.each(notes.map((note) => [note.name, note] as const))('is read: %s', (_name, wanted) => {
    const { note, html, problems } = readLecture(wanted.text);
    const words = [...renderedWords([note.title, note.subtitle ?? '', ...note.authors].join(' ')), ...renderedWords(html)];
    expect(compareWords(visibleWords(wanted.text), words).missing).toEqual(wanted.lost ?? []);
    expect(shorten(problems)).toEqual(wanted.problems ?? []);
    for (const piece of wanted.holds ?? []) expect(html).toContain(piece);
    for (const piece of wanted.lacks ?? []) expect(html).not.toContain(piece);
    if (wanted.title !== undefined) expect(note.title).toBe(wanted.title);
    if (wanted.headings !== undefined) expect(note.headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual(wanted.headings);
    expect(note.passages.map(({ name }) => name)).toEqual(expect.arrayContaining([...(wanted.passages ?? [])]));
  });
});

it('pollutes no prototype', () => {
  for (const { text } of frontMatterNotes) readLecture(text);
  expect('polluted' in {}).toBe(false);
});
