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
    ['a quote’s paragraphs', `> ${arabic}\n>\n> English`, '<p dir="auto">English</p>'],
    ['a caption', `![x](a.png "${arabic}")`, `<figcaption dir="auto">${arabic}</figcaption>`],
    ['raw HTML', `<p>${arabic}</p>`, `<p dir="auto">${arabic}</p>`],
    ['what an author has set', `<p dir="rtl">${arabic}</p>`, `<p dir="rtl">${arabic}</p>`],
    ['a footnote', `x[^a]\n\n[^a]: ${arabic}`, `<p dir="auto">${arabic} `],
  ])('give their block its own direction: %s', (_what, text, html) => {
    expect(readLecture(`# A\n\n${text}\n`, ['lectures/a.png']).html).toContain(html);
  });

  it.each([
    ['a list', `- ${arabic}\n- English`, `<ul dir="rtl">\n<li dir="rtl">${arabic}</li>\n<li>English</li>\n</ul>`],
    ['an item that begins with a name', `- ${arabic}\n- MLflow: ${arabic}`, `<li dir="rtl" id="mlflow">MLflow: ${arabic}</li>`],
    ['a loose list', `- ${arabic}\n\n- ${hebrew}`, `<ul dir="rtl">\n<li dir="rtl">\n<p dir="auto">${arabic}</p>`],
    ['an English list', `- English\n- ${arabic}`, `<ul dir="ltr">\n<li>English</li>\n<li dir="rtl">${arabic}</li>\n</ul>`],
    ['a table', `| ${arabic} | b |\n|---|---|\n| c | d |`, `<table dir="rtl">\n<thead>\n<tr>\n<th dir="rtl">${arabic}</th>\n<th>b</th>`],
    ['an English table', `| a | b |\n|---|---|\n| c | ${arabic} |`, `<td>c</td>\n<td dir="rtl">${arabic}</td>`],
    ['a quote', `> ${arabic}`, `<blockquote dir="rtl">\n<p dir="auto">${arabic}</p>`],
    ['a callout, whatever its title', `> [!NOTE]\n> ${arabic}`, 'class="alert alert-note" dir="rtl" role="note"'],
  ])('lay a block out in the direction of its first letter: %s', (_what, text, html) => {
    expect(readLecture(`# A\n\n${text}\n`).html).toContain(html);
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
    const begins = 'text-align: right;';
    expect(sided.filter((line) => !line.endsWith(begins))).toEqual([
      'app/globals.css: --edge: max(1.25rem, env(safe-area-inset-left), env(safe-area-inset-right));',
      'components/browser/behaviour/preview/preview.css: inset: 0 auto auto 0;',
    ]);
    for (const rule of sheets.flatMap((sheet) => readFileSync(sheet, 'utf8').split('}')).filter((text) => text.includes(begins)))
      expect(rule).toMatch(/\[dir="rtl"\]|:dir\(rtl\)/);
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
