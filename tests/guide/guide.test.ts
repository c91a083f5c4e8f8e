import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../lib/course/read-note.ts';
import { buildGuidePage } from '../../lib/guide/build-guide-page.ts';
import { leadThroughSite, leadToKnown } from '../../lib/guide/guide-links.ts';
import { openGuide } from '../../lib/guide/open-guide.ts';
import { joinSmallCourse } from '../../lib/guide/small-course.ts';
import { splitGuide } from '../../lib/guide/split-guide.ts';
import { nameTypes, writeFields } from '../../lib/guide/write-types.ts';
import { declarationKeys } from '../../lib/model/types/declaration-keys.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';
import { makeCourse } from '../support/small-course.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const examples = splitGuide(guide).flatMap((piece) => (piece.kind === 'example' ? [piece.source] : []));
const { settings } = makeCourse({});

describe('the authoring guide', () => {
  it.each(examples.map((source) => [source.split('\n').find((line) => /\w/.test(line)) ?? '', source] as const))(
    'has an example without a problem: %s',
    (_line, source) => {
      const text = source.startsWith('---\n') || source.startsWith('# ') ? source : `---\ntitle: Example\n---\n\n${source}`;
      const { problems } = joinSmallCourse(new Map([['lectures/example.md', text]]), { read: readNote, basePath: '' });
      expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([]);
    },
  );

  it.each(defaultTypes.map(({ name, fields }) => [name, fields.map(({ key }) => `\`${key}\``)] as const))(
    'lists every field of a %s',
    (name, fields) => {
      const row = new RegExp(`^\\| ${name} +\\|(.*)\\|$`, 'm').exec(guide)?.[1] ?? '';
      expect(row.trim()).toBe(fields.join(', '));
    },
  );

  it('says where it is edited itself', () => {
    const course = makeCourse({});
    const known = { ...course, settings: { ...settings, repository: 'https://gitlab.com/a/b' } };
    const page = buildGuidePage({ course: known, read: readNote, known: new Set() }, { markdown: guide, file: 'CONTRIBUTING.md' });
    expect(page.head.furniture?.editUrl).toBe('https://gitlab.com/a/b/-/edit/main/CONTRIBUTING.md');
  });

  it('lists fields of a lecture that lectures have', () => {
    const table = /\| field +\| holds[\s\S]*?\n\n/.exec(guide)?.[0] ?? '';
    const keys = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(8);
    const values: Record<string, string> = { number: '1', date: '2026-11-20', draft: 'false', autolink: 'true' };
    const text = `---\n${keys.map((key) => `${key}: ${values[key] ?? 'Words'}`).join('\n')}\n---\n\nWords.\n`;
    expect(makeCourse({ 'lectures/a.md': text }).problems).toEqual([]);
  });

  it('leads to nothing in the repository that is not there', () => {
    const { parts } = buildGuidePage(
      { course: makeCourse({}), read: readNote, known: new Set() },
      { markdown: guide, file: 'CONTRIBUTING.md' },
    );
    const html = parts.map((part) => (part.kind === 'text' ? part.html : '')).join('\n');
    expect(html).not.toMatch(/broken-link|guide\.invalid|Missing image/);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('shows a part for every rule, with what is told of the bad note', () => {
    const pages = openGuide(process.cwd(), { course: makeCourse({}), read: readNote, root: process.cwd() }).map(({ make }) => make());
    expect(pages.map(({ head }) => head.path)).toEqual(['/contribute/', '/contribute/problems/']);
    const rules = pages.flatMap((page) => (page.kind === 'guide' ? page.parts : [])).filter((part) => part.kind === 'rule');
    const told = rules.find(({ rule }) => rule === 'unknown-topic');
    expect(told?.problem?.message).toBe('Cannot find topic "feture store"');
    expect(told?.badHtml).toContain('feture store');
    expect(rules.filter(({ problem, times }) => problem === undefined && times === undefined).map(({ rule }) => rule)).toEqual([
      'file-leads-out',
      'file-name',
      'file-unreadable',
      'image-cleaned',
      'image-too-large',
      'note-unreadable',
    ]);
  });

  it('says the same of types in its file and on its page', () => {
    const parts = guide
      .split('<!-- types -->')
      .slice(1)
      .map((part) => part.split('<!-- /types -->')[0] ?? '');
    expect(parts.map((part) => part.replace(/-{4,}/g, '---').replace(/ +/g, ' ').trim())).toEqual([
      nameTypes(defaultTypes),
      writeFields(defaultTypes),
    ]);
  });

  it('lists every key of a declaration', () => {
    for (const keys of Object.values(declarationKeys))
      for (const [key, what] of Object.entries(keys)) expect(guide).toContain(`\`${key}\`: ${what}`);
  });

  it('declares a type in its example that has no problem', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { problems, types } = makeCourse({ 'types/dataset.yml': yaml });
    expect(problems).toEqual([]);
    expect(types.all.map(({ name }) => name)).toContain('dataset');
  });

  it('is made of the types of a course whose repository has no such file, with examples that have no problem', () => {
    const course = makeCourse({
      'course.yml': 'types: [method]\n',
      'types/method.yml': 'label: Method\nfields:\n  - key: steps\n    kind: list\n',
    });
    const pages = openGuide(process.cwd(), { course, read: readNote, root: '/nowhere' });
    expect(pages.map(({ path }) => path)).toEqual(['/contribute/']);
    const page = pages[0]?.make();
    const text = page?.kind === 'guide' ? page.markdown : '';
    expect(text).toContain('one **type** of topics: method.');
    expect(text).toContain('| method | `steps` |');
    expect(text).not.toMatch(/component|role|tool|model/);
    const shown = page?.kind === 'guide' ? page.parts.flatMap((part) => (part.kind === 'example' ? part.topics : [])) : [];
    expect(shown.map(({ topic }) => `${topic.title} ${topic.type}`)).toEqual([
      'A name method',
      'One name method',
      'Other name method',
      'A name method',
    ]);
  });
});

describe('splitGuide', () => {
  it('cuts text at examples and leaves other code in it', () => {
    expect(splitGuide('a\n\n```sh\nls\n```\n\n````md example\n```py\nx\n```\n````\n\nb\n')).toEqual([
      { kind: 'text', markdown: 'a\n\n```sh\nls\n```' },
      { kind: 'example', source: '```py\nx\n```\n', showsTopics: false },
      { kind: 'text', markdown: 'b' },
    ]);
  });
});

describe("the guide's links", () => {
  it.each([
    ['#b', '#b'],
    ['lib/guide/rules', '/contribute/problems/'],
    ['lib/guide/rules/note-too-long', '/contribute/problems/#note-too-long'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('lead through the site: %s', (written, href) => {
    expect(leadThroughSite(settings)(written.startsWith('https:') ? written : '', 'a', written)).toEqual({ href });
  });

  it('lead to the repository where its address is known, and are words where not', () => {
    expect(leadThroughSite(settings)('', 'a', 'lib/README.md')).toBeUndefined();
    const known = { ...settings, repository: 'https://example.org/r' };
    expect(leadThroughSite(known)('', 'a', 'lib/README.md')).toEqual({ href: 'https://example.org/r/blob/main/lib/README.md' });
    const { parts } = buildGuidePage(
      { course: { ...makeCourse({}), settings: known }, read: readNote, known: new Set() },
      { markdown: guide },
    );
    expect(JSON.stringify(parts)).toContain(
      '<a class=\\"external\\" rel=\\"noopener noreferrer\\" href=\\"https://example.org/r/blob/main/lib/README.md\\">',
    );
  });

  it('lead from examples only to pages that the course has', () => {
    const lead = leadToKnown('/x', new Set(['/tools/ray/']));
    expect(lead('/x/tools/ray/', '')).toEqual({ href: '/x/tools/ray/' });
    expect(lead('/x/tools/dask/', '')).toEqual({});
    expect(lead('/x/lectures/example/#part', '')).toEqual({});
    expect(lead('https://example.org/a', '')).toEqual({ href: 'https://example.org/a' });
  });
});
