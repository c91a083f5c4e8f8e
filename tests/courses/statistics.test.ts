import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixedPages, renderHandbook, renderMissing, renderPage } from '../../components/render-page.tsx';
import { adviseCourse } from '../../lib/advice/advise-course.ts';
import { findCourseRoot } from '../../lib/course/course-folders.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { readNote } from '../../lib/course/read-note.ts';
import { exportCourse } from '../../lib/export/export-course.ts';
import { pageToMarkdown } from '../../lib/export/page-to-markdown.ts';
import { openGuide } from '../../lib/guide/open-guide.ts';
import type { Course } from '../../lib/model/course.ts';
import type { PageParts } from '../../lib/model/page-parts.ts';
import { buildHandbook } from '../../lib/pages/handbook-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame, listPages } from '../../lib/pages/write-site.ts';
import { buildIndexFiles } from '../../lib/search/build/build-index-files.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import { createSearcher } from '../../lib/search/query/create-searcher.ts';
import { findVisibleWords } from './visible-text.ts';

const folder = join('tests', 'courses', 'statistics');

/** Words of the course that the default types were made for; none of them may come from the code. */
const foreign =
  /mlops|machine learning|feature store|model store|model server|ml platform|data engineer|kubernetes|deploy|lifecycle|infrastructure|pipeline|\b(?:roles?|layers?|components?|tools?|decisions?|phases?|models?)\b/i;

/** Everything that a built site has of a course, by path: pages, their Markdown, exports, the handbook. */
function writeSite(course: Course): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const root = findCourseRoot(folder, course.settings.contentPath);
  const others = openGuide(process.cwd(), { course, read: readNote, root });
  const frame = buildFrame(course, others);
  const context = buildSiteContext(course);
  const makers = [...listPages(context), ...others];
  const write = (path: string, { head, body }: PageParts) => files.set(`${path}index.html`, `<head>${head}</head><body>${body}</body>`);
  for (const { make } of makers) {
    const page = make();
    write(page.head.path, renderPage(frame, page));
    files.set(`${page.head.path}index.md`, pageToMarkdown(page, course.settings));
  }
  for (const { path, render } of fixedPages) write(path, render(frame));
  write('', renderMissing(frame));
  for (const document of buildHandbook(context)) write(document.path, renderHandbook(frame, document));
  const paths = makers.map(({ path }) => path);
  for (const { path, text } of exportCourse(course, paths)) files.set(`/${path}`, text);
  return files;
}

describe('a course in another subject, with types of its own', () => {
  const course = openCourse({ folder, environment: { SITE_URL: 'https://example.org' }, cache: noCache });
  const site = writeSite(course);
  const page = (path: string) => site.get(`${path}index.html`) ?? '';

  it('has nothing wrong in it, and nothing that could be better', () => {
    expect([...course.problems, ...adviseCourse(course)].map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('uses the types that it says, in its order', () => {
    expect(course.types.all.map(({ name }) => name)).toEqual([
      'method',
      'assumption',
      'test',
      'dataset',
      'scale',
      'stage',
      'concept',
      'reading',
    ]);
    expect([...page('/').matchAll(/<a href="\/(\w+)\/" data-type="(\w+)"/g)].map(([, plural]) => plural)).toEqual(
      course.types.all.map(({ plural }) => plural),
    );
  });

  it('has no word of another subject on any page, in any file', () => {
    for (const [path, text] of site) {
      const words = path.endsWith('.html') ? findVisibleWords(text) : text;
      expect(
        words.match(foreign)?.[0],
        `${path}: ${words.slice(Math.max(0, words.search(foreign) - 60), words.search(foreign) + 60)}`,
      ).toBeUndefined();
    }
  });

  it('has no heading with nothing below it', () => {
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue;
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
      expect(
        main.match(
          /<h([1-6])[^>]*>(?:(?!<\/h\1>)[\s\S])*<\/h\1>\s*(?:<\/(?:section|div|header|dl|article)>\s*)+<\/(?:section|article|main)>/,
        )?.[0],
        path,
      ).toBeUndefined();
      expect(main, path).not.toMatch(/There are no .* in this course yet/);
    }
  });

  it.each(course.types.all.map((type) => [type.plural, type] as const))(
    'has pages of %s, and all that goes with them',
    (plural, { name, label, labelPlural }) => {
      const topics = course.topics.filter(({ type }) => type === name);
      expect(topics.length).toBeGreaterThan(1);
      for (const { slug, title } of topics) {
        expect(page(`/${plural}/${slug}/`)).toContain('<h1>');
        expect(page(`/${plural}/`)).toContain(`href="/${plural}/${slug}/"`);
        expect(page('/map/')).toContain(`href="/${plural}/${slug}/"`);
        expect(page('/handbook/')).toContain(`id="topic-${name}-${slug}"`);
        expect(JSON.parse(site.get(`/api/topics/${name}/${slug}.json`) ?? '{}')).toMatchObject({ type: name, title });
      }
      expect(page('/')).toContain(`>${labelPlural}</a>`);
      expect(page(`/${plural}/${topics[0]?.slug}/`)).toContain(`data-type="${name}">${label}</span>`);
      expect(page('/map/')).toMatch(new RegExp(`<input type="checkbox"[^>]* value="${name}"`));
      expect(page('/contribute/')).toContain(`<td>${name}</td>`);
      expect(JSON.parse(site.get('/api/course.json') ?? '{}').counts.byType[name]).toBe(topics.length);
    },
  );

  it('shows each index in the form that its type asks for', () => {
    expect(page('/methods/')).toMatch(/<select name="family">[\s\S]*<option value="estimating">estimating \(2\)/);
    expect(page('/methods/')).toContain('data-behaviour="compare"');
    expect(page('/tests/')).toContain('<h2 id="group-several-groups">several groups</h2>');
    expect(page('/tests/')).toContain('data-assumptions="independence normality"');
    expect(page('/assumptions/')).toContain(
      '<a class="topic-link" data-type="method" href="/methods/linear-regression/">Linear regression</a>',
    );
    expect([...page('/scales/').matchAll(/<h2><a href="\/scales\/([\w-]+)\//g)].map(([, slug]) => slug)).toEqual([
      'ratio-scale',
      'interval-scale',
      'ordinal-scale',
      'nominal-scale',
    ]);
    expect(page('/datasets/iris-flowers/')).toContain('"@type":["DefinedTerm","Dataset"]');
  });

  it('draws on its first page what its types ask for, with links to their indexes', () => {
    expect(page('/')).toContain('<h2 id="page-scales">The scales of measurement</h2>');
    expect(page('/')).toContain('Each of the <a href="/scales/">scales</a> allows');
    expect(page('/')).toContain('aria-label="Stages, each leading to the next"');
  });

  it('is searched by its own kinds and the words that ask for them', async () => {
    const { manifest, files } = buildIndexFiles(buildRecords(course), { kinds: listKinds(course.types) });
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    const { search } = createSearcher(async (name) => texts.get(name) ?? '', manifest);
    const first = async (query: string) => (await search(query)).results[0];
    expect((await search('type:dataset')).results.map(({ path }) => path).sort()).toEqual([
      '/datasets/anscombes-quartet/',
      '/datasets/iris-flowers/',
    ]);
    expect((await first('which test compares pairs'))?.path).toBe('/tests/wilcoxon-signed-rank-test/');
    expect((await first('ANOVA'))?.path).toBe('/methods/analysis-of-variance/');
    expect((await first('SE'))?.path).toBe('/concepts/standard-error/');
  });
});

describe('a course with one type more, in one file', () => {
  const copy = mkdtempSync(join(tmpdir(), 'flywheel-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  cpSync('content', copy, { recursive: true });
  cpSync(join(folder, 'types', 'dataset.yml'), join(copy, 'types', 'dataset.yml'));
  writeFileSync(
    join(copy, 'lectures', '99-data-sets.md'),
    '---\ntitle: Data sets\n---\n\n## Data sets {.datasets}\n\n| Data set | Definition | Rows | Origin |\n| --- | --- | --- | --- |\n| Iris flowers | Measured flowers. | 150 | measured |\n| Coin tosses | Heads and tails. | 1000 | constructed |\n',
  );

  it('has its pages beside those of all default types', () => {
    const course = openCourse({ folder: copy, environment: {}, cache: noCache });
    expect(course.problems).toEqual([]);
    expect(course.types.all.map(({ name }) => name)).toEqual([
      'role',
      'layer',
      'component',
      'tool',
      'decision',
      'phase',
      'concept',
      'reading',
      'dataset',
    ]);
    const page = listPages(buildSiteContext(course)).find(({ path }) => path === '/datasets/');
    const index = page === undefined ? '' : renderPage(buildFrame(course), page.make()).body;
    expect(index).toContain('href="/datasets/iris-flowers/"');
    expect(index).toMatch(/<select name="origin">[\s\S]*constructed \(1\)[\s\S]*measured \(1\)/);
  });
});
