import { createHash } from 'node:crypto';
import type { Course } from '../model/course.ts';
import type { Card, CardDeck, CardDecks, CardFile } from '../model/study/card.ts';
import { cardDecksPath, cardFilesPath } from '../model/study/study-paths.ts';
import type { DeckOfCards } from '../study/cards/build-decks.ts';
import type { ExportFile } from './export-file.ts';

/** Bytes of a file of cards: a topic more, and a slow line would wait for it. */
const mostBytes = 60_000;

/** Writes the decks as files of their cards, each named by what is in it, and the list of them. */
export function buildStudyFiles({ types }: Course, decks: readonly DeckOfCards[]): readonly ExportFile[] {
  const files = new Map<string, string>();
  const listed = decks.map(({ topics, ...deck }): CardDeck => {
    const paths = cutFiles(topics).map((text) => {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
      const path = `${cardFilesPath}${hash}.json`;
      files.set(path, text);
      return path;
    });
    return { ...deck, counts: countByType(topics.flat()), topics: topics.length, files: paths };
  });
  const asked = new Set(listed.flatMap(({ counts }) => Object.keys(counts)));
  const list: CardDecks = {
    decks: listed,
    types: types.all.filter(({ name }) => asked.has(name)).map(({ name, labelPlural }) => ({ name, labelPlural })),
  };
  return [...[...files].map(([path, text]) => ({ path, text })), { path: cardDecksPath, text: `${JSON.stringify(list)}\n` }];
}

/** Cuts a deck between topics. */
function cutFiles(topics: readonly CardFile[]): readonly string[] {
  const files: string[] = [];
  let held: string[] = [];
  let bytes = 0;
  for (const cards of topics) {
    const text = cards.map((card) => JSON.stringify(card)).join(',');
    const size = Buffer.byteLength(text) + 1;
    if (held.length > 0 && bytes + size > mostBytes) {
      files.push(`[${held.join(',')}]\n`);
      [held, bytes] = [[], 0];
    }
    held.push(text);
    bytes += size;
  }
  return held.length === 0 ? files : [...files, `[${held.join(',')}]\n`];
}

function countByType(cards: readonly Card[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of cards) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}
