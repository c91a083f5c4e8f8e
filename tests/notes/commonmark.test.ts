import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { noteToHtml, toOutline, toSafeTree } from '../support/plain-html.ts';
import { readLecture } from '../support/small-course.ts';

describe('CommonMark', () => {
  it.each(tests.map((t: any) => [t.number, t] as const))('%i', (_n, t: any) => {
    const text = t.markdown.replaceAll('→', '\t');
    const { note } = readLecture(text);
    expect(toOutline(parse(noteToHtml(note)))).toBe(toOutline(toSafeTree(t.html)));
  });
});
