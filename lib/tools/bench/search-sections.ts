import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPage, SearchSection } from '../../search/search-record.ts';

/** How many sections a page of the benchmark has, as in the course itself. */
const sectionsPerPage = 5;

/**
 * Makes pages with as many sections as asked for: the sections given, first, and then sections of about the same length
 * put together from their sentences, always the same. Words are as frequent as in the text at hand; new words do not come.
 */
export function makePages(texts: readonly string[], sectionCount: number): readonly SearchPage[] {
  const sentences = texts.flatMap((text) => text.match(/[^.!?]+[.!?]*/g) ?? []).filter((sentence) => sentence.trim().length > 20);
  const next = makeDice(sectionCount);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)];
  const sections: SearchSection[] = texts
    .slice(0, sectionCount)
    .map((text, index) => ({ heading: firstWords(text, 4), anchor: `s${index}`, text }));
  while (sections.length < sectionCount) {
    const text = Array.from({ length: 3 + Math.floor(next() * 6) }, () => pick(sentences) ?? '').join(' ');
    sections.push({ heading: firstWords(pick(sentences) ?? '', 4), anchor: `s${sections.length}`, text });
  }
  const pages: SearchPage[] = [];
  for (let at = 0; at < sections.length; at += sectionsPerPage) {
    const own = sections.slice(at, at + sectionsPerPage);
    pages.push({
      path: `/concepts/page-${pages.length}/`,
      title: firstWords(own[0]?.text ?? '', 3),
      kind: 'concept',
      aliases: [],
      lectures: [1],
      sections: own,
    });
  }
  return pages;
}

/** Gathers text at hand in pieces of about a hundred words: public collections where they are, besides what is given. */
export function gatherTexts(given: readonly string[], folder: string): readonly string[] {
  const texts = [...given];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, name, 'docs.jsonl');
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line.trim() !== '') texts.push(...cutText(textOf(JSON.parse(line))));
  }
  return texts;
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const text = Object.entries(value).filter(([key, part]) => (key === 'title' || key === 'text') && typeof part === 'string');
  return text.map(([, part]) => String(part)).join('. ');
}

function cutText(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return Array.from({ length: Math.ceil(words.length / 100) }, (_, index) => words.slice(index * 100, index * 100 + 100).join(' '));
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/).slice(0, count).join(' ');
}

/** Always the same throws for the same start (mulberry32 by Tommy Ettinger, public domain). */
function makeDice(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
