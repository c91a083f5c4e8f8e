import { describe, expect, it } from 'vitest';
import { renderPage } from '../../components/render-page.tsx';
import { pageToMarkdown } from '../../lib/export/page-to-markdown.ts';
import { buildLecturePage } from '../../lib/pages/lecture-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame } from '../../lib/pages/write-site.ts';
import { makeCourse, pathOf, shorten } from '../support/small-course.ts';

const body = '\n## Feature store {.component}\n\nOne place for features.\n\n## Pod {.concept}\n\nA unit.\n';

function show(matter: string) {
  const course = makeCourse({ 'lectures/one.md': `---\ntitle: One\n${matter}---\n${body}` });
  const note = course.notes.get(pathOf('lectures/one.md'));
  if (note === undefined) throw new Error('no note');
  const page = buildLecturePage(buildSiteContext(course), note);
  return { course, html: renderPage(buildFrame(course), page).body, markdown: pageToMarkdown(page, course.settings) };
}

describe('a lecture', () => {
  it('opens with the objectives that its author writes, and names new topics behind its text', () => {
    const { html, markdown, course } = show('objectives:\n  - Say what a feature store is\n  - Weigh <b>cost</b>, and time\n');
    expect(course.problems).toEqual([]);
    expect(html).toMatch(
      /<h2 id="page-objectives">Objectives<\/h2><ul class="bulleted"><li class="plain">Say what a <a class="topic-link"/,
    );
    expect(html).toContain('Weigh &#60;b&#62;cost&#60;/b&#62;, and time');
    expect(html.indexOf('id="page-introduces"')).toBeGreaterThan(html.indexOf('One place for features.'));
    expect(markdown).toMatch(/## Objectives\n\n[-*] +Say what a \[feature store\]/);
  });

  it('opens with the topics that are new in it where it has none, and names them nowhere else', () => {
    const { html } = show('');
    expect(html).toMatch(/<summary data-type="component">1 component<\/summary>.*<summary data-type="concept">1 concept<\/summary>/);
    expect(html.indexOf('New in this lecture')).toBeLessThan(html.indexOf('One place for features.'));
    expect(html.split('New in this lecture')).toHaveLength(2);
  });

  it('takes a single objective as it stands, and reports what is no text', () => {
    expect(show('objectives: Read, and write\n').html).toContain('<li class="plain">Read, and write</li>');
    expect(shorten(show('objectives:\n  - a: b\n').course.problems)).toEqual([expect.stringContaining('error front-matter-value')]);
  });
});
