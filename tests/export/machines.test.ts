import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { listAnkiNotes } from '../../lib/export/anki/anki-notes.ts';
import { buildAnkiText } from '../../lib/export/anki/anki-text.ts';
import { exportCourse } from '../../lib/export/export-course.ts';
import { buildSitemaps } from '../../lib/export/sitemap.ts';
import { escapeXml } from '../../lib/export/xml.ts';
import type { Course } from '../../lib/model/course.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { buildDecks } from '../../lib/study/cards/build-decks.ts';
import { makeCourse } from '../support/small-course.ts';
import { sampleFiles } from './sample-course.ts';

const site = { siteUrl: 'https://example.org/course', basePath: '/course' };
const nasty = {
  ...sampleFiles,
  'lectures/04-nasty.md': `---
title: "Signs & <tags> \\u0007 ]]> </script>"
number: 4
date: 2026-02-30
authors: ["A \\u0000 B"]
summary: "Tab\\there, bell \\u0007, “quotes” and 'more' \\uFFFE"
---

## Quote "mark" {.concept}

Says "so", then
goes on.
`,
  'lectures/05-late.md': '---\ntitle: Late\nnumber: 5\ndate: Spring 2026\n---\n\nWords.\n',
};

function makeNastyCourse(): Course {
  const course = makeCourse(nasty);
  return { ...course, settings: { ...course.settings, title: 'Course & more', description: 'All </script> of <it>.', ...site } };
}

const course = makeNastyCourse();
const pages = [...buildPages(course)];
const files = new Map(
  [
    ...exportCourse(
      course,
      pages.map(({ head }) => head.path),
    ),
  ].map(({ path, text }) => [path, text]),
);
const textOf = (path: string) => files.get(path) ?? '';
const parse = (text: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'url', 'sitemap'].includes(name), htmlEntities: true }).parse(text);
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const isWhole = (address: string) => address.startsWith(`${site.siteUrl}/`) && URL.canParse(address);

describe('XML', () => {
  it.each(['feed.xml', 'sitemap.xml'])('is well-formed and free of signs that XML forbids in %s', (path) => {
    expect(XMLValidator.validate(textOf(path))).toBe(true);
    expect(textOf(path)).not.toMatch(forbidden);
  });

  it.each([
    ['a bell', 'a\u0007b', 'ab'],
    ['nothing at all', 'a\u0000b', 'ab'],
    ['half of a pair', 'a\uD800b', 'ab'],
    ['the other half', 'a\uDC00b', 'ab'],
    ['what is no character', 'a\uFFFE\uFFFFb', 'ab'],
    ['a whole pair', 'a😀b', 'a😀b'],
    ['tab and line', 'a\tb\nc', 'a\tb\nc'],
  ])('takes out %s', (_, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});

describe('the feed', () => {
  const { channel } = parse(textOf('feed.xml')).rss;

  it('has what RSS 2.0 asks of a channel, and names itself', () => {
    expect(parse(textOf('feed.xml')).rss['@_version']).toBe('2.0');
    for (const name of ['title', 'link', 'description']) expect(channel[name], name).not.toBe('');
    expect(isWhole(channel.link)).toBe(true);
    expect(channel['atom:link']).toMatchObject({ '@_rel': 'self', '@_type': 'application/rss+xml' });
    expect(isWhole(channel['atom:link']['@_href'])).toBe(true);
  });

  it('gives every item a title, a whole address and a lasting name of its own', () => {
    expect(channel.item).toHaveLength(4);
    for (const item of channel.item) {
      expect(item.title).not.toBe('');
      expect(isWhole(item.link)).toBe(true);
      expect(item.guid['#text']).toBe(item.link);
    }
    expect(new Set(channel.item.map(({ link }: { link: string }) => link)).size).toBe(4);
  });

  it('writes dates as RFC 822 does, and leaves out what is no date everywhere', () => {
    const dates = channel.item.flatMap(({ pubDate }: { pubDate?: string }) => (pubDate === undefined ? [] : [pubDate]));
    for (const date of dates) expect(date).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    expect(dates).toContain('Mon, 12 Jan 2026 00:00:00 GMT');
    expect(channel.item.find(({ title }: { title: string }) => title === 'Late').pubDate).toBeUndefined();
  });

  it('tells of the newest hundred lectures', () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`lectures/l${index}.md`, `---\ntitle: L${index}\nnumber: ${index}\n---\n\nWords.\n`]),
    );
    const feed = [...exportCourse(makeCourse(many), [])].find(({ path }) => path === 'feed.xml')?.text ?? '';
    const items: readonly { readonly title: string }[] = parse(feed).rss.channel.item;
    expect(items).toHaveLength(100);
    expect(items[0]?.title).toBe('L119');
  });
});

describe('the sitemap', () => {
  it('names every page once by its whole address, with days that exist', () => {
    const { url } = parse(textOf('sitemap.xml')).urlset;
    const addresses: readonly string[] = url.map(({ loc }: { loc: string }) => loc);
    expect(addresses).toHaveLength(pages.length);
    expect(new Set(addresses).size).toBe(pages.length);
    expect(addresses.every(isWhole)).toBe(true);
    const days: readonly string[] = url.flatMap(({ lastmod }: { lastmod?: string }) => (lastmod === undefined ? [] : [lastmod]));
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  });

  it('is cut where one file may not hold all pages', () => {
    const paths = Array.from({ length: 50_001 }, (_, index) => `/p/${index}/`);
    const cut = buildSitemaps(course, paths);
    expect(cut.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    const { sitemapindex } = parse(cut[0]?.text ?? '');
    expect(sitemapindex['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual([
      'https://example.org/course/sitemap-1.xml',
      'https://example.org/course/sitemap-2.xml',
    ]);
    expect(cut[1]?.text.match(/<url>/g)).toHaveLength(50_000);
    expect(cut[2]?.text.match(/<url>/g)).toHaveLength(1);
    for (const { text } of cut) expect(Buffer.byteLength(text)).toBeLessThan(50_000_000);
  });
});

describe('llms.txt', () => {
  const lines = textOf('llms.txt').split('\n');

  it('is a title, a quoted summary, words, and sections of links, as llmstxt.org asks', () => {
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines.filter((line) => /^# /.test(line))).toHaveLength(1);
    expect(lines[2]).toMatch(/^> \S/);
    const sections = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    for (const line of sections)
      expect(line).toMatch(/^$|^## \S|^- \[(?:[^[\]]|\\[[\]])+\]\(https:\/\/example\.org\/course\/[^\s)]+\)(?:: \S.*)?$/);
  });

  it('leads to files that are there', () => {
    const markdown = new Set(pages.map(({ head }) => (head.path === '/' ? '/index.md' : `${head.path.slice(0, -1)}.md`)));
    const links = [...textOf('llms.txt').matchAll(/\]\(https:\/\/example\.org\/course([^)]+)\)/g)].map(([, path = '']) => decodeURI(path));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(markdown.has(link) || files.has(link.slice(1)), link).toBe(true);
  });
});

describe('flash cards as text', () => {
  const decks = buildDecks(course);
  const lines = buildAnkiText(listAnkiNotes(course, decks)).trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const notes = lines.slice(head.length).map((line) => line.split('\t'));

  it('say in their first lines how Anki should read them', () => {
    expect(head).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Question\tAnswer\tSource\tUrl\tDeck\tTags\tGuid',
      '#deck column:5',
      '#tags column:6',
      '#guid column:7',
    ]);
  });

  it('have a question, its answer, its place, its deck, its type and a lasting name on a line each, for every card', () => {
    expect(notes.every((note) => note.length === 7 && note.every((field) => field !== ''))).toBe(true);
    expect(notes).toContainEqual([
      'What does the data engineer do?',
      'Builds the systems that hold data.',
      'Who does what › Workforce roles',
      'https://example.org/course/lectures/01-roles/#data-engineer',
      'Course & more::1 Who does what',
      'role definition',
      'course-more role/data-engineer:definition',
    ]);
    expect(notes).toHaveLength(decks.flatMap(({ topics }) => topics.flat()).length);
    expect(new Set(notes.map(([, , , , , , guid]) => guid)).size).toBe(notes.length);
  });

  it('quote a field that holds quotation marks', () => {
    expect(notes.find(([, , , , , , guid]) => guid?.includes('concept/quote-mark:definition'))?.slice(0, 2)).toEqual([
      '"What does “Quote ""mark""” say?"',
      '"Says ""so"", then goes on."',
    ]);
  });
});
