import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../lib/model/text-direction.ts';
import { buildFrame } from '../../lib/pages/write-site.ts';
import { makeCourse, readLecture } from '../support/small-course.ts';

const arabic = 'مخزن الميزات';
const hebrew = 'מאגר';

describe('letters from right to left', () => {
  it.each([
    ['a paragraph', arabic, `<p dir="auto">${arabic}</p>`],
    ['Hebrew', `${hebrew} and English`, `<p dir="auto">${hebrew} and English</p>`],
    ['a paragraph that only holds some', `English, then ${arabic}`, '<p dir="auto">English, then '],
    ['a heading', `## ${arabic}\n\nw`, `dir="auto">${arabic}</h2>`],
    [
      'a list and all its items',
      `- ${arabic}\n- English`,
      `<ul dir="auto">\n<li dir="auto">${arabic}</li>\n<li dir="auto">English</li>\n</ul>`,
    ],
    ['a table and all its cells', `| ${arabic} | b |\n|---|---|\n| c | d |`, '<td dir="auto">c</td>'],
    ['a quote', `> ${arabic}\n>\n> English`, '<p dir="auto">English</p>'],
    ['a caption', `![x](a.png "${arabic}")`, `<figcaption dir="auto">${arabic}</figcaption>`],
    ['raw HTML', `<p>${arabic}</p>`, `<p dir="auto">${arabic}</p>`],
    ['what an author has set', `<p dir="rtl">${arabic}</p>`, `<p dir="rtl">${arabic}</p>`],
    ['a footnote', `x[^a]\n\n[^a]: ${arabic}`, `<p dir="auto">${arabic} `],
  ])('give their block its own direction: %s', (_what, text, html) => {
    expect(readLecture(`# A\n\n${text}\n`, ['lectures/a.png']).html).toContain(html);
  });

  it('leave other blocks as they are', () => {
    const { html } = readLecture(`# A\n\nEnglish.\n\n- one\n- two\n\n${arabic}\n\n\`\`\`\n# ${arabic}\n\`\`\`\n`);
    expect(html.match(/ dir="/g)).toHaveLength(1);
    expect(readLecture('# A\n\nEnglish, Größe, 数据, Привет\n\n- one\n').html).not.toContain('dir=');
  });
});

describe('a course in a language from right to left', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', 'ltr'],
    ['de-AT', 'ltr'],
    ['zh', 'ltr'],
    ['az', 'ltr'],
    ['no language', 'ltr'],
    ['', 'ltr'],
  ])('is known by its language: %j is written %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it('says so around every page', () => {
    expect(buildFrame(makeCourse({ 'course.yml': 'language: ar\n' })).direction).toBe('rtl');
    expect(buildFrame(makeCourse({ 'course.yml': 'language: en\n' }))).not.toHaveProperty('direction');
  });

  it('is laid out by styles that name no side', () => {
    const sheets = ['app', 'components'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.css'))
        .map((name) => `${folder}/${name}`),
    );
    const sided = sheets.flatMap((sheet) =>
      readFileSync(sheet, 'utf8')
        .split('\n')
        .filter((line) => isSided(line))
        .map((line) => `${sheet}: ${line.trim()}`),
    );
    expect(sided).toEqual(['app/preview.css: inset: 0 auto auto 0;']);
  });
});

/** A left or right side by name, or four sides of which the second and the fourth differ. The preview is placed by script. */
function isSided(line: string): boolean {
  if (/\b(?:margin|padding|border|inset)-(?:left|right)\b|^\s*(?:left|right):|(?:text-align|float|clear): (?:left|right)/.test(line))
    return true;
  const sides = /^\s*(?:margin|padding|inset|border-(?:width|color|style)): ([^;]+);/.exec(line)?.[1]?.replace(/\([^()]*\)/g, '()');
  const [, right, , left] = sides?.split(/\s+/) ?? [];
  return left !== undefined && left !== right;
}
