import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBriefAddress } from '../../components/browser/behaviour/preview/brief-address.ts';
import { cutDefinition, lectureToWords } from '../../components/browser/behaviour/preview/brief-to-words.ts';
import { isTopicBrief } from '../../components/browser/behaviour/preview/is-topic-brief.ts';
import { openBriefs } from '../../components/browser/behaviour/preview/open-briefs.ts';
import { placePanel } from '../../components/browser/behaviour/preview/place-panel.ts';
import type { TopicBrief } from '../../lib/model/topic-brief.ts';

const brief: TopicBrief = {
  type: 'tool',
  title: 'Ray',
  definition: 'A tool.',
  url: '/tools/ray/',
  introducedIn: { title: 'Tools', url: '/lectures/tools/', number: 2 },
  taughtIn: null,
  lists: [],
};

describe('toBriefAddress', () => {
  it.each([
    ['/roles/data-engineer/', '', '/api/topics/role/data-engineer.json'],
    ['/phases/deployment/?mark=a#in-one', '/course', '/course/api/topics/phase/deployment.json'],
    ['/tools/b%C3%BCro/', '', '/api/topics/tool/b%C3%BCro.json'],
    ['/roles/', '', undefined],
    ['/lectures/one/', '', undefined],
    ['/topics/', '', undefined],
    ['/others/one/', '', undefined],
    ['/roles/one/two/', '', undefined],
  ])('gives for %s below "%s" %s', (path, basePath, address) => {
    expect(toBriefAddress(path, basePath)).toBe(address);
  });
});

describe('placePanel', () => {
  const window = { width: 360, height: 700, isRightToLeft: false };

  it('stands below the link, and above it where there is more room', () => {
    expect(placePanel({ left: 40, right: 90, top: 100, bottom: 120 }, { width: 200, height: 150 }, window)).toEqual({ x: 40, y: 126 });
    expect(placePanel({ left: 40, right: 90, top: 600, bottom: 620 }, { width: 200, height: 150 }, window)).toEqual({ x: 40, y: 444 });
  });

  it('begins where the words of the link do', () => {
    const link = { left: 240, right: 320, top: 100, bottom: 120 };
    expect(placePanel(link, { width: 200, height: 150 }, { ...window, isRightToLeft: true }).x).toBe(120);
    expect(placePanel(link, { width: 100, height: 150 }, window).x).toBe(240);
  });

  it('never covers the link and never leaves the window sideways', () => {
    const link = fc.record({
      left: fc.integer({ min: 0, max: 350 }),
      top: fc.integer({ min: 0, max: 680 }),
      height: fc.integer({ min: 10, max: 90 }),
      isRightToLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(
        link,
        fc.integer({ min: 50, max: 344 }),
        fc.integer({ min: 40, max: 500 }),
        ({ left, top, height, isRightToLeft }, width, tall) => {
          const { x, y } = placePanel(
            { left, right: left + 40, top, bottom: top + height },
            { width, height: tall },
            { ...window, isRightToLeft },
          );
          expect(y >= top + height || y + tall <= top).toBe(true);
          expect(x >= 8 && x + width <= window.width - 8).toBe(true);
        },
      ),
    );
  });
});

describe('the words of a preview', () => {
  const lecture = (number: number | null) => ({ title: 'Scaling', url: '/lectures/scaling/', number });

  it('name the lecture that teaches a topic, by number where it has one', () => {
    expect(lectureToWords({ ...brief, taughtIn: lecture(10) }, undefined)).toBe('Taught in lecture 10, Scaling');
    expect(lectureToWords({ ...brief, taughtIn: lecture(null) }, 1)).toBe('Taught in Scaling');
  });

  it('name the lecture that mentions a topic first where none teaches it', () => {
    expect(lectureToWords(brief, undefined)).toBe('First mentioned in lecture 2, Tools');
    expect(lectureToWords({ ...brief, introducedIn: { title: 'Tools', url: '/lectures/tools/', number: null } }, 1)).toBe(
      'First mentioned in Tools',
    );
    expect(lectureToWords({ ...brief, introducedIn: null }, 1)).toBe('');
  });

  it('say of what a later lecture teaches that it is to come, but not in that lecture or behind it', () => {
    const later = { ...brief, taughtIn: lecture(10) };
    expect(lectureToWords(later, 3)).toBe('Taught later: lecture 10, Scaling');
    expect(lectureToWords(later, 10)).toBe('Taught in lecture 10, Scaling');
    expect(lectureToWords(later, 11)).toBe('Taught in lecture 10, Scaling');
  });

  it('cut a long definition between words', () => {
    const cut = cutDefinition({ ...brief, definition: 'word '.repeat(200) });
    expect(cut.length).toBeLessThanOrEqual(321);
    expect(cut.endsWith('word…')).toBe(true);
    expect(cutDefinition(brief)).toBe('A tool.');
  });
});

describe('isTopicBrief', () => {
  it.each([
    undefined,
    null,
    1,
    'text',
    [],
    {},
    { ...brief, definition: 3 },
    { ...brief, introducedIn: 'x' },
    { ...brief, taughtIn: { number: 1 } },
  ])('refuses %j', (value) => {
    expect(isTopicBrief(value)).toBe(false);
  });

  it('takes what the site writes', () => {
    expect(isTopicBrief(JSON.parse(JSON.stringify(brief)))).toBe(true);
  });
});

describe('openBriefs', () => {
  it('asks for a file once while it is kept, and again after many others', async () => {
    const asked: string[] = [];
    const read = openBriefs(async (url) => {
      asked.push(url);
      return Response.json(brief);
    });
    expect(await read('/a')).toEqual(brief);
    expect(await read('/a')).toEqual(brief);
    expect(asked).toEqual(['/a']);
    for (let index = 0; index < 60; index++) await read(`/${index}`);
    await read('/a');
    expect(asked.filter((url) => url === '/a')).toHaveLength(2);
  });

  it.each([
    ['a file that is missing', () => Promise.resolve(new Response('no', { status: 404 }))],
    ['a file that is no JSON', () => Promise.resolve(new Response('<p>'))],
    ['a file of another shape', () => Promise.resolve(Response.json({ title: 'x' }))],
    ['a line that is down', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('gives nothing for %s, and asks again', async (_what, answer) => {
    let count = 0;
    const read = openBriefs(() => {
      count += 1;
      return answer();
    });
    expect(await read('/a')).toBeUndefined();
    expect(await read('/a')).toBeUndefined();
    expect(count).toBe(2);
  });
});
