import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { listAnkiNotes } from '../../lib/export/anki/anki-notes.ts';
import { buildAnkiPackage } from '../../lib/export/anki/anki-package.ts';
import type { Course } from '../../lib/model/course.ts';
import { buildDecks } from '../../lib/study/cards/build-decks.ts';
import { makeCourse } from '../support/small-course.ts';
import { sampleFiles } from './sample-course.ts';

const { Database } = await initSqlJs();

async function pack(course: Course, changed?: string) {
  const decks = buildDecks(course);
  const notes = listAnkiNotes(course, decks);
  const bytes = await buildAnkiPackage({ title: course.settings.title, notes, changed });
  return { cards: decks.flatMap(({ topics }) => topics.flat()), decks, notes, bytes };
}

/** Opens a package as Anki does: a database of SQLite in a zip. */
function open(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const database = new Database(files['collection.anki2']);
  const rows = (sql: string) => {
    const [result] = database.exec(sql);
    return (result?.values ?? []).map((values) => Object.fromEntries(values.map((value, at) => [result?.columns[at] ?? '', value])));
  };
  const json = (column: string) => JSON.parse(String(rows(`SELECT ${column} FROM col`)[0]?.[column]));
  return { files, rows, json };
}

describe.each([
  ['the course', 'content'],
  ['a course in another subject', join('tests', 'courses', 'statistics')],
])('the package of %s for Anki', async (_, folder) => {
  const course = openCourse({ folder, environment: { SITE_URL: 'https://example.org/course' }, cache: noCache });
  const { cards, decks, notes, bytes } = await pack(course);
  const { files, rows, json } = open(bytes);
  const written = rows('SELECT * FROM notes ORDER BY id');
  const models: Readonly<Record<string, { readonly flds: readonly { readonly name: string }[]; readonly tmpls: readonly unknown[] }>> =
    json('models');
  const known: Readonly<Record<string, { readonly id: number; readonly name: string }>> = json('decks');

  it('holds a collection of schema 11 that SQLite finds sound, and no media', () => {
    expect(Object.keys(files).toSorted()).toEqual(['collection.anki2', 'media']);
    expect(new TextDecoder().decode(files['media'])).toBe('{}');
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows('SELECT id, ver, dty, usn FROM col')).toEqual([{ id: 1, ver: 11, dty: 0, usn: 0 }]);
    for (const column of ['conf', 'models', 'decks', 'dconf', 'tags']) expect(json(column)).toBeTypeOf('object');
    expect(rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name)).toEqual([
      'cards',
      'col',
      'graves',
      'notes',
      'revlog',
    ]);
  });

  it('has a note for every card, by its name', () => {
    expect(written).toHaveLength(cards.length);
    expect(new Set(written.map(({ guid }) => guid))).toEqual(
      new Set(cards.map(({ name }) => `${course.settings.title.toLowerCase()} ${name}`)),
    );
  });

  it('keeps the rules of its fields: as many as the note type has, a sort field, and the sum of the first', () => {
    const [model] = Object.entries(models);
    expect(Object.keys(models)).toHaveLength(1);
    for (const { mid, flds, sfld, csum, tags } of written) {
      expect(String(mid)).toBe(model?.[0]);
      const [question = '', ...others] = String(flds).split('\u001f');
      expect(others).toHaveLength((model?.[1].flds.length ?? 0) - 1);
      const plain = question.replace(/&#(\d+);/g, (__, code: string) => String.fromCodePoint(Number(code)));
      expect(String(sfld)).toBe(plain);
      expect(csum).toBe(Number.parseInt(createHash('sha1').update(plain).digest('hex').slice(0, 8), 16));
      expect(tags).toMatch(/^ [a-z][\w-]* [a-z]+ $/);
    }
  });

  it('has one new card for each note, in the order of teaching, in a deck inside that of the course', () => {
    const ordered = rows('SELECT cards.*, notes.guid FROM cards JOIN notes ON notes.id = cards.nid ORDER BY due');
    expect(ordered.map(({ guid }) => guid)).toEqual(notes.map(({ guid }) => guid));
    for (const { did, ord, type, queue, reps } of ordered) {
      expect([ord, type, queue, reps]).toEqual([0, 0, 0, 0]);
      expect(known[String(did)]?.name).toMatch(new RegExp(`^${course.settings.title}::`));
    }
    const names = Object.values(known).map(({ name }) => name);
    expect(names).toContain(course.settings.title);
    expect(names.filter((name) => name.includes('::'))).toHaveLength(decks.length);
    expect(names.filter((name) => name.includes('::')).toSorted()).toEqual(
      notes.map(({ deck }) => deck).filter((deck, at, all) => all.indexOf(deck) === at),
    );
    for (const [id, deck] of Object.entries(known)) expect(id).toBe(String(deck.id));
  });

  it('leads back to the site', () => {
    for (const { flds } of written)
      expect(String(flds).split('\u001f')[2]).toMatch(/^<a href="https:\/\/example\.org\/course\/[^"]+">[^<]+<\/a>$/);
  });

  it('has the same bytes for the same cards', async () => {
    expect(Buffer.from((await pack(course)).bytes).equals(bytes)).toBe(true);
  });
});

describe('a package for Anki', () => {
  it('keeps the identities of notes whose words change, and says by the day of the change that they are newer', async () => {
    const before = open((await pack(makeCourse(sampleFiles), '2026-01-12')).bytes);
    const edited = {
      ...sampleFiles,
      'lectures/01-roles.md': sampleFiles['lectures/01-roles.md'].replace('One place for', 'A single place for all'),
    };
    const after = open((await pack(makeCourse(edited), '2026-02-03')).bytes);
    const identities = 'SELECT id, guid, mid FROM notes ORDER BY id';
    expect(after.rows(identities)).toEqual(before.rows(identities));
    expect(after.rows('SELECT flds FROM notes ORDER BY id')).not.toEqual(before.rows('SELECT flds FROM notes ORDER BY id'));
    expect(after.rows('SELECT id, did FROM cards ORDER BY id')).toEqual(before.rows('SELECT id, did FROM cards ORDER BY id'));
    const [newest] = after.rows('SELECT min(mod) AS mod FROM notes');
    const [oldest] = before.rows('SELECT max(mod) AS mod FROM notes');
    expect(Number(newest?.['mod']) - Number(oldest?.['mod'])).toBe(22 * 24 * 60 * 60);
  });

  it('holds what notes say as text, and nothing that plays, typesets or runs', async () => {
    const course = makeCourse({
      'components/b.md':
        '---\ntype: component\ntitle: "<b>Other</b> :: x"\nstores: ["<script>one</script>", "[sound:x.mp3]", "[latex]\\\\input{x}[/latex] \\u001f"]\n---\n\nAn other is what keeps <img src=x onerror=alert(1)> scripts and further values.\n',
    });
    const { bytes } = await pack({ ...course, settings: { ...course.settings, title: 'One::Two' } });
    const { rows, json } = open(bytes);
    const fields = rows('SELECT flds FROM notes').map(({ flds }) => String(flds));
    expect(fields.length).toBeGreaterThan(0);
    for (const flds of fields) {
      expect(flds.split('\u001f')).toHaveLength(4);
      expect(flds.replace(/<\/?(?:ul|li)>/g, '')).not.toMatch(/[<>[]/);
    }
    const names = Object.values<{ readonly name: string }>(json('decks')).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Default', 'One:Two', 'One:Two::All topics']);
  });

  it('opens where there is nothing to learn', async () => {
    const { rows } = open((await pack(makeCourse({}))).bytes);
    expect(rows('SELECT count(*) AS count FROM notes')).toEqual([{ count: 0 }]);
  });

  it('has no link where nobody knows the site', async () => {
    const { bytes } = await pack(makeCourse(sampleFiles));
    for (const { flds } of open(bytes).rows('SELECT flds FROM notes')) expect(String(flds)).not.toContain('<a ');
  });
});
