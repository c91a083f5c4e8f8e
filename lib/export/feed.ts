import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import { toKnownDate } from './known-date.ts';
import { toWholeUrl } from './site-url.ts';
import { escapeXml, xmlElement } from './xml.ts';

/**
 * Writes `feed.xml`: the lectures as RSS 2.0, the last one first. Addresses are whole where the site knows its own
 * (`url` in course.yml, or `SITE_URL`), and else start at the host's root, which readers resolve against the feed's address.
 */
export function buildFeed(course: Course): string {
  const { settings } = course;
  const self = toWholeUrl(settings, '/feed.xml');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n  <channel>\n',
    xmlElement('title', settings.title, 2),
    xmlElement('link', toWholeUrl(settings, '/'), 2),
    xmlElement('description', settings.description || settings.title, 2),
    xmlElement('language', settings.language, 2),
    `    <atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>\n`,
    ...newestFirst(course.lectures)
      .slice(0, mostItems)
      .map((note) => toItem(course, note)),
    '  </channel>\n</rss>\n',
  ].join('');
}

/** A feed tells what is new: readers keep what they have read, and fetch the file many times a day. */
const mostItems = 100;

function toItem({ settings, paths }: Course, note: Note): string {
  const path = paths.get(note.path) ?? '/';
  const url = toWholeUrl(settings, path);
  return [
    '    <item>\n',
    xmlElement('title', note.title, 3),
    xmlElement('link', url, 3),
    `      <guid isPermaLink="${settings.siteUrl !== ''}">${escapeXml(url)}</guid>\n`,
    xmlElement('pubDate', toRssDate(note.date), 3),
    ...note.authors.map((author) => xmlElement('dc:creator', author, 3)),
    xmlElement('description', note.summary, 3),
    '    </item>\n',
  ].join('');
}

/** Lectures come in teaching order; one without a date stays behind its dated neighbours. */
function newestFirst(lectures: readonly Note[]): readonly Note[] {
  return [...lectures].reverse().sort((a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/** RSS wants dates as in RFC 822; a day is its midnight in Greenwich. */
function toRssDate(date: string | undefined): string | undefined {
  const known = toKnownDate(date);
  return known === undefined ? undefined : new Date(known).toUTCString();
}
