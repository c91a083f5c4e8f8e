// @vitest-environment jsdom

import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KnowledgeMap } from '../../components/map/knowledge-map.tsx';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { topicPath } from '../../lib/model/addresses.ts';
import type { Course } from '../../lib/model/course.ts';
import type { MapPage } from '../../lib/model/map-page.ts';
import { buildMapPage } from '../../lib/pages/map-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { makeCourse } from '../support/small-course.ts';

const mapOf = (course: Course) => buildMapPage(buildSiteContext(course));

/** Each band by its head, with the names in it. */
function bandsOf({ parts, topics }: MapPage) {
  return parts.map(({ form, bands }) => [
    form,
    ...bands.map(({ head, groups }) => [head.title, ...groups.flatMap((group) => group.topics.map((place) => topics[place]?.title))]),
  ]);
}

const folders = [['the course', 'content'] as const, ['a course of another subject', join('tests', 'courses', 'statistics')] as const];

describe.each(folders)('the map of %s', (_, folder) => {
  const course = openCourse({ folder, environment: {}, cache: noCache });
  const context = buildSiteContext(course);
  const page = mapOf(course);
  const shown = new DOMParser().parseFromString(renderToStaticMarkup(KnowledgeMap({ page })), 'text/html');
  const idOf = (url: string) => course.topics.find((topic) => topicPath(topic) === url)?.id;

  it('has every topic once in its list, and in a band', () => {
    expect(page.topics.map(({ url }) => url).sort()).toEqual(course.topics.map(topicPath).sort());
    const inBands = page.parts.flatMap(({ bands }) =>
      bands.flatMap(({ topic, groups }) => [...(topic === undefined ? [] : [topic]), ...groups.flatMap((group) => group.topics)]),
    );
    expect(new Set(inBands).size).toBe(course.topics.length);
  });

  it('ties topics by every relation of the course, and by nothing else but definitions that name what no field ties', () => {
    for (const { url, ties, more } of page.topics) {
      const id = idOf(url);
      if (id === undefined) throw new Error(url);
      const told = ties.flatMap(({ label, to }) => to.map((place) => `${label} ${page.topics[place]?.url}`));
      const related = (course.relations.get(id) ?? []).flatMap(({ label, to }) => {
        const other = course.topicsById.get(to);
        return other === undefined || to === id ? [] : [`${label} ${topicPath(other)}`];
      });
      expect(new Set(told.filter((tie) => !/^Mention/.test(tie))), url).toEqual(new Set(related));
      expect([new Set(told).size, more], url).toEqual([told.length, 0]);
      for (const { label, to } of ties.filter((tie) => /^Mention/.test(tie.label)))
        for (const place of to) {
          const other = idOf(page.topics[place]?.url ?? '');
          const mentions = label === 'Mentions' ? context.mentions.speaksOf : context.mentions.spokenOfBy;
          expect([...(mentions.get(id) ?? [])], url).toContain(other);
          expect(course.relations.has(id) && other !== undefined && course.relations.has(other), url).toBe(false);
        }
    }
  });

  it('tells each tie from both of its ends', () => {
    for (const [place, { ties }] of page.topics.entries())
      for (const other of ties.flatMap(({ to }) => to))
        expect(
          page.topics[other]?.ties.some(({ to }) => to.includes(place)),
          `${place} ${other}`,
        ).toBe(true);
  });

  it('says the same in words as it draws: each name with all its ties', () => {
    const names = [...shown.querySelectorAll<HTMLAnchorElement>('.map-head[data-type] a, .map-cells a')];
    expect(names.length).toBeGreaterThanOrEqual(page.topics.length);
    for (const name of names) {
      const topic = page.topics.find(({ url }) => url === name.getAttribute('href'));
      const words = name.closest('li, .map-head')?.querySelector(':scope > span')?.textContent ?? '';
      const said = (topic?.ties ?? []).map(({ label, to }) => ` ${label} ${to.map((place) => page.topics[place]?.title).join(', ')}.`);
      expect(words).toBe(said.join(''));
    }
  });

  it('puts the best connected topic into the middle, with all its ties', () => {
    const middle = page.topics[page.first];
    const most = Math.max(...course.topics.map(({ id }) => course.relations.get(id)?.length ?? 0));
    expect(middle?.ties.flatMap(({ to }) => to).length).toBeGreaterThanOrEqual(most / 2);
    expect(shown.querySelector('.map-centre a')?.getAttribute('href')).toBe(middle?.url);
    expect([...shown.querySelectorAll('.map-drawing dt')].map(({ textContent }) => textContent)).toEqual(
      middle?.ties.map(({ label }) => label),
    );
    expect([...shown.querySelectorAll('.map-drawing li a')].map((name) => name.getAttribute('href'))).toEqual(
      middle?.ties.flatMap(({ to }) => to.map((place) => page.topics[place]?.url)),
    );
  });
});

describe('the bands of a map', () => {
  const lecture = `---\nnumber: 1\n---\n# One\n
## Ground {.layer order=1}\n\nBelow.\n
## Roof {.layer order=2}\n\nAbove.\n
## Store {.component layer="Ground" tools="Shelf"}\n\nKeeps.\n
## Shelf {.tool layer="Roof"}\n\nStands.\n
## Trying {.phase order=1 next="Running"}\n\nFirst.\n
## Running {.phase order=2 roles="Keeper"}\n\nThen.\n
## Keeper {.role phases="Trying"}\n\nOne who keeps.\n
## Drift {.concept}\n\nWhat goes off.\n`;

  it('are what types with a drawing have, in its order, and the lectures that teach the rest; who belongs to two stands in both', () => {
    const page = mapOf(makeCourse({ 'lectures/one.md': lecture, 'tools/loose.md': '---\ntype: tool\ntitle: Loose\n---\n\nNowhere.\n' }));
    expect(bandsOf(page)).toEqual([
      ['stack', ['Roof', 'Shelf'], ['Ground', 'Store']],
      ['cycle', ['Trying', 'Keeper'], ['Running', 'Keeper']],
      ['lectures', ['One', 'Drift'], ['In no lecture', 'Loose']],
    ]);
    expect(page.topics.map(({ title }) => title)).toEqual([
      'Roof',
      'Shelf',
      'Ground',
      'Store',
      'Trying',
      'Keeper',
      'Running',
      'Drift',
      'Loose',
    ]);
    expect(page.types.map(({ name, count }) => `${name} ${count}`)).toContain('layer 2');
  });

  it('hold the best connected topics of a large course, and say how many more there are and how many ties lead to them', () => {
    const tools = Array.from({ length: 300 }, (_, index) => `## Tool${index}x {.tool}\n\nA tool.\n`).join('\n');
    const named = Array.from({ length: 290 }, (_, index) => `Tool${index}x`).join(', ');
    const role = `---\ntype: role\ntitle: Engineer\ntools: [${named}]\n---\n\nOne who works.\n`;
    const page = mapOf(makeCourse({ 'lectures/tools.md': `# Tools\n\n${tools}`, 'roles/engineer.md': role }));
    expect([page.total, page.topics.length]).toEqual([301, 240]);
    const engineer = page.topics[page.first];
    expect([engineer?.title, engineer?.ties[0]?.label, engineer?.ties[0]?.to.length, engineer?.more]).toEqual([
      'Engineer',
      'Uses',
      239,
      51,
    ]);
    expect(page.parts.flatMap(({ bands }) => bands).reduce((sum, { more }) => sum + more, 0)).toBe(61);
    const html = renderToStaticMarkup(KnowledgeMap({ page }));
    expect(html).toContain('These are the 240 best connected topics of 301');
    expect(html).toContain('And 51 more on its page.');
  });

  it('stay below 300 kB with as many topics as there are, each tied to many', () => {
    const titles = Array.from({ length: 300 }, (_, index) => `Concept with a long name ${index}x`);
    const notes = titles.map((title, index) => {
      const others = Array.from({ length: 30 }, (_, step) => `"${titles[(index + step + 1) % titles.length]}"`);
      return [
        `concepts/${index}.md`,
        `---\ntype: concept\ntitle: ${title}\ncontrasts with: [${others.join(', ')}]\n---\n\nOne.\n`,
      ] as const;
    });
    const page = mapOf(makeCourse(Object.fromEntries(notes)));
    expect(page.topics.length).toBeGreaterThan(40);
    expect(page.topics.flatMap(({ ties }) => ties.flatMap(({ to }) => to)).length).toBeGreaterThan(2000);
    expect(renderToStaticMarkup(KnowledgeMap({ page })).length).toBeLessThan(250_000);
  });

  it('are not there in a course without topics', () => {
    const page = mapOf(makeCourse({ 'lectures/a.md': '# A\n' }));
    expect(page.topics).toEqual([]);
    expect(renderToStaticMarkup(KnowledgeMap({ page }))).toContain('There are no topics in this course yet.');
  });

  it('write names as text, whatever they hold', () => {
    const evil = '<script>alert("1")</script>';
    const page = mapOf(makeCourse({ 'tools/a.md': `---\ntype: tool\ntitle: '${evil}'\n---\n\nA tool.\n` }));
    expect(page.topics.map(({ title }) => title)).toEqual([evil]);
    expect(renderToStaticMarkup(KnowledgeMap({ page }))).not.toContain('<script>alert');
  });
});
