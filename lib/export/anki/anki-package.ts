import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { escapeHtml } from '../../model/escape-html.ts';
import type { AnkiNote } from './anki-notes.ts';
import { collectionSchema } from './collection-schema.ts';
import { type AnkiDeck, collectionConf, deckOptions, deckSettings, noteType } from './collection-settings.ts';

/** What a package is made of. */
export interface PackageContent {
  readonly title: string;
  readonly notes: readonly AnkiNote[];
  /** The day of the last change, as in `2026-01-12`, which tells Anki whether its notes are newer than those it has; else they are as old as can be. */
  readonly changed: string | undefined;
}

/** Makes a package that Anki opens: its collection, a database of SQLite, in a zip. Equal contents give equal bytes. */
export async function buildAnkiPackage({ title, notes, changed }: PackageContent): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const seconds = Math.floor(Date.parse(changed ?? '') / 1000) || earliest;
  const [name = title] = notes[0]?.deck.split('::') ?? [];
  const ids = new Set<number>();
  const decks = listDecks(notes, ids);
  const model = toId(`note type ${name}`, ids);
  const [course = 1] = decks.values();
  const database = new Database();
  try {
    database.run(collectionSchema);
    const known = [...decks].map(([deck, id]): AnkiDeck => ({ id, name: deck }));
    const texts = [
      collectionConf(model),
      noteType({ id: model, name, deck: course, seconds }),
      deckSettings(known, seconds),
      deckOptions,
      {},
    ];
    database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
      earliest,
      seconds * 1000,
      seconds * 1000,
      ...texts.map((text) => JSON.stringify(text)),
    ]);
    database.run('BEGIN');
    const addNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    const addCard = database.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    notes.forEach((note, place) => {
      const id = toId(note.guid, ids);
      const fields = [toHtml(note.question), writeAnswer(note.answer), writeSource(note), toHtml(note.guid)];
      addNote.run([
        id,
        note.guid,
        model,
        seconds,
        ` ${note.tags.join(' ')} `,
        fields.join('\u001f'),
        note.question,
        checksum(note.question),
      ]);
      addCard.run([id, id, decks.get(note.deck) ?? 1, seconds, place + 1]);
    });
    addNote.free();
    addCard.free();
    database.run('COMMIT');
    return zipSync({ 'collection.anki2': database.export(), media: new TextEncoder().encode('{}') }, { level: 6, mtime: firstOfZip });
  } finally {
    database.close();
  }
}

/** Seconds since 1970: the beginning of 2024. */
const earliest = 1_704_067_200;

/** The first day that a zip can say, here and wherever a site is built. */
const firstOfZip = new Date(1980, 0, 1);

/** The course's deck, and those in it. */
function listDecks(notes: readonly AnkiNote[], ids: Set<number>): ReadonlyMap<string, number> {
  const names = new Set(notes.flatMap(({ deck }) => [deck.split('::')[0] ?? deck, deck]));
  return new Map([...names].map((name) => [name, toId(`deck ${name}`, ids)]));
}

/** Makes an id of a name: where Anki has the milliseconds since 1970 at which a thing was made, a number as large that stays. */
function toId(name: string, taken: Set<number>): number {
  let id = 1_000_000_000_000 + (Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 12), 16) % 700_000_000_000);
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}

/** By this Anki finds notes whose first field is the same: the first 32 bits of the SHA-1 of its words. */
function checksum(question: string): number {
  return Number.parseInt(createHash('sha1').update(question).digest('hex').slice(0, 8), 16);
}

/** Words as Anki's fields hold them: no markup, and none of the brackets that play a sound or typeset a formula. */
function toHtml(text: string): string {
  return escapeHtml(text).replaceAll('[', '&#91;').replaceAll('\u001f', ' ');
}

function writeAnswer(answer: readonly string[]): string {
  const parts = answer.map(toHtml);
  return parts.length === 1 ? (parts[0] ?? '') : `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
}

function writeSource({ source, url }: AnkiNote): string {
  return url === '' ? toHtml(source) : `<a href="${escapeHtml(url)}">${toHtml(source)}</a>`;
}
