import { describe, expect, it } from 'vitest';
import type { Course } from '../../lib/model/course.ts';
import type { LecturePage } from '../../lib/model/lecture-page.ts';
import { buildHandbook } from '../../lib/pages/handbook-page.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { makeSampleCourse } from '../export/sample-course.ts';
import { makeCourse } from '../support/small-course.ts';

async function writeHandbook(course: Course): Promise<ReadonlyMap<string, string>> {
  const lectures = new Map<string, LecturePage>();
  for (const page of buildPages(course)) if (page.kind === 'lecture') lectures.set(page.head.path, page);
  const files = new Map<string, string>();
  for (const { path, text } of buildHandbook(course, (path) => lectures.get(path))) files.set(path, text);
  return files;
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Links inside the handbook that lead to nothing there. */
function lostLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map([...files].map(([path, text]) => [`/${path.replace('index.html', '')}`, new Set(idsOf(text))]));
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(/<a[^>]* href="(#|\/handbook\/)([^"#]*)#?([^"]*)"/g)].flatMap(([whole, start, middle = '', hash = '']) => {
      const [page, id] = start === '#' ? [`/${path.replace('index.html', '')}`, middle] : [`/handbook/${middle}`, hash];
      return ids.get(page) !== undefined && (id === '' || ids.get(page)?.has(id)) ? [] : [whole];
    }),
  );
}

describe('the handbook', () => {
  it('is one document while a course is as long as courses are, with ids of their own and links that lead somewhere', async () => {
    const files = await writeHandbook(makeSampleCourse());
    expect([...files.keys()]).toEqual(['handbook/index.html']);
    const html = files.get('handbook/index.html') ?? '';
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    expect(lostLinks(files)).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="#topic-component-feature-store"');
    expect(html).not.toMatch(/<script|style="/);
  });

  it('numbers the sections of a lecture that numbers them, in its contents and in its text', async () => {
    const sections = '## Serving\n\nWords.\n\n## Watching\n\nWords.\n';
    const numbersOf = async (text: string) => {
      const html =
        (await writeHandbook(makeCourse({ 'lectures/a.md': `---\ntitle: Models\n---\n\n${text}` }))).get('handbook/index.html') ?? '';
      return html.match(/<(?:ol|div) class="[^"]*section-numbers"/g) ?? [];
    };
    expect(await numbersOf(sections)).toEqual(['<ol class="section-numbers"', '<div class="prose section-numbers"']);
    expect(await numbersOf(sections.replace('Serving', '1. Serving'))).toEqual([]);
  });

  it('writes a title into the running head so that it cannot leave its style sheet', async () => {
    const course = makeCourse({ 'lectures/a.md': '---\ntitle: "A </style><b> \\" } *"\n---\n\nWords.\n' });
    const html = (await writeHandbook(course)).get('handbook/index.html') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toContain('content: "Lecture: A \\3c \\2f style\\3e ');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is cut into parts of whole lectures where it is too long, and links lead from part to part', async () => {
    const words = 'Words that fill a page, and then another one. '.repeat(6000);
    const long = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `lectures/l${index + 1}.md`,
        `---\ntitle: L${index + 1}\nnumber: ${index + 1}\n---\n\n## Part\n\nSee [the first](l1.md) and [the last](l9.md#part).\n\n${words}\n`,
      ]),
    );
    const files = await writeHandbook(makeCourse({ ...long, 'concepts/a.md': '---\ntype: concept\ntitle: Idea\n---\n\nA thought.\n' }));
    expect(files.size).toBeGreaterThan(3);
    expect(lostLinks(files)).toEqual([]);
    for (const [path, text] of files) expect(text.length, path).toBeLessThan(2_000_000);
    expect(files.get('handbook/index.html')).toContain('lecture 1 to lecture');
  });
});
