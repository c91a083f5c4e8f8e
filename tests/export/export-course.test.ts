import { describe, expect, it } from 'vitest';
import { exportCourse } from '../../lib/export/export-course.ts';
import type { Course } from '../../lib/model/course.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { checkXml, textsOf } from '../support/check-xml.ts';
import { makeSampleCourse } from './sample-course.ts';

const site = { siteUrl: 'https://example.org/course', basePath: '/course' };

function exportAll(course: Course): ReadonlyMap<string, string> {
  const paths = [...buildPages(course)].map(({ head }) => head.path);
  return new Map([...exportCourse(course, paths)].map(({ path, text }) => [path, text]));
}

function readJson(files: ReadonlyMap<string, string>, path: string) {
  return JSON.parse(files.get(path) ?? 'null');
}

describe('the exports of a course', () => {
  const files = exportAll(makeSampleCourse());
  const below = exportAll(makeSampleCourse(site));

  it('says of the course what it holds', () => {
    const course = readJson(files, 'api/course.json');
    expect(course).toMatchObject({ title: 'Course & more', description: 'All of <it>.', url: '/', counts: { lectures: 2, topics: 3 } });
    expect(course.counts.byType).toMatchObject({ role: 1, component: 1, decision: 1, tool: 0 });
    expect(course.lectures).toEqual([
      {
        title: 'Who does what',
        url: '/lectures/01-roles/',
        number: 1,
        date: '2026-01-12',
        authors: ['Ada & Grace'],
        summary: 'The people of an <ML> team.',
      },
      { title: 'More on roles', url: '/lectures/02-more/', number: 2, date: null, authors: [], summary: null },
    ]);
  });

  it('gives every topic with the passages of all lectures, the defining one first', () => {
    const topics = readJson(files, 'api/topics.json');
    const engineer = topics.find(({ slug }: { slug: string }) => slug === 'data-engineer');
    expect(engineer).toMatchObject({
      type: 'role',
      url: '/roles/data-engineer/',
      title: 'Data engineer',
      definition: 'Builds the systems that hold data.',
      fields: { skills: ['SQL', 'Python'] },
      introducedIn: { title: 'Who does what', url: '/lectures/01-roles/' },
    });
    expect(engineer.passages.map(({ note, lecture, defines }: Record<string, unknown>) => [note, lecture, defines])).toEqual([
      ['lectures/01-roles.md', 'Who does what', true],
      ['lectures/02-more.md', 'More on roles', false],
    ]);
    expect(engineer.passages[0].url).toMatch(/^\/lectures\/01-roles\/#./);
    expect(engineer.passages[1].text).toContain('Keeps the feature store filled');
    expect(engineer.mentions).toContainEqual({
      page: 'Who does what',
      url: '/lectures/01-roles/#feature-store',
      sentence: 'A data engineer fills it.',
    });
  });

  it('gives criteria as records and a text as itself', () => {
    const topics = readJson(files, 'api/topics.json');
    const decision = topics.find(({ type }: { type: string }) => type === 'decision');
    expect(decision.fields).toEqual({
      question: 'Should we build it?',
      criteria: [{ question: 'Is it our focus?', leansToward: 'Build', why: 'It sets us apart.' }],
    });
    expect(decision.passages[0]).toMatchObject({ note: 'decisions/build-or-buy.md', lecture: null, url: '/decisions/build-or-buy/' });
  });

  it('gives one topic in brief for a preview', () => {
    expect(readJson(files, 'api/topics/component/feature-store.json')).toEqual({
      type: 'component',
      title: 'Feature store',
      url: '/components/feature-store/',
      definition: 'One place for the features that models share. A data engineer fills it.',
      introducedIn: { title: 'Who does what', url: '/lectures/01-roles/', number: 1 },
      taughtIn: { title: 'Who does what', url: '/lectures/01-roles/', number: 1 },
      lists: [],
    });
    expect(readJson(below, 'api/topics/role/data-engineer.json').lists).toContainEqual(
      expect.objectContaining({ key: expect.any(String), label: expect.any(String), items: expect.any(Array) }),
    );
  });

  it('puts the base path into every address', () => {
    const texts = [...below.values()].join('\n');
    expect(readJson(below, 'api/topics/role/data-engineer.json').url).toBe('/course/roles/data-engineer/');
    expect(texts).not.toMatch(/"(?:url)":"\/(?!course\/)/);
  });

  it.each(['sitemap.xml', 'feed.xml'])('writes %s so that a parser can read it', (path) => {
    expect(checkXml(files.get(path) ?? '')).toEqual([]);
    expect(checkXml(below.get(path) ?? '')).toEqual([]);
  });

  it('lists every page in the sitemap by its whole address', () => {
    const addresses = textsOf(below.get('sitemap.xml') ?? '', 'loc');
    expect(addresses).toContain('https://example.org/course/');
    expect(addresses).toContain('https://example.org/course/decisions/build-or-buy/');
    expect(addresses.every((address) => address.startsWith('https://example.org/course/'))).toBe(true);
    expect(textsOf(below.get('sitemap.xml') ?? '', 'lastmod')).toEqual(['2026-01-12']);
  });

  it('writes the feed with the newest lecture first', () => {
    const feed = below.get('feed.xml') ?? '';
    expect(textsOf(feed, 'title')).toEqual(['Course & more', 'Who does what', 'More on roles']);
    expect(textsOf(feed, 'pubDate')).toEqual(['Mon, 12 Jan 2026 00:00:00 GMT']);
    expect(feed).toContain('<guid isPermaLink="true">https://example.org/course/lectures/01-roles/</guid>');
  });

  it('starts addresses at the root where the site does not know its own', () => {
    expect(textsOf(files.get('sitemap.xml') ?? '', 'loc')[0]).toBe('/');
    expect(files.get('feed.xml')).toContain('<guid isPermaLink="false">/lectures/01-roles/</guid>');
    expect(files.get('robots.txt')).not.toContain('Sitemap');
  });

  it('names the sitemap for robots where its whole address is known', () => {
    expect(below.get('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/course/sitemap.xml\n');
  });

  it('writes llms.txt with a title, a quoted summary and lists of links', () => {
    const text = below.get('llms.txt') ?? '';
    expect(text).toMatch(/^# Course & more\n\n> All of <it>\.\n\n/);
    expect(text).toContain(
      '## Lectures\n\n- [Who does what](https://example.org/course/lectures/01-roles.md): The people of an <ML> team.\n',
    );
    expect(text).toContain('- [Data engineer](https://example.org/course/roles/data-engineer.md): Builds the systems that hold data.\n');
  });

  it('leaves no trace of a draft', () => {
    expect([...files.keys(), ...files.values()].join('\n')).not.toMatch(/secret|hidden lecture|nobody may/i);
  });
});
