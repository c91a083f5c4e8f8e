import { describe, expect, it } from 'vitest';
import { moveActive } from '../../components/browser/search/move-active.ts';
import { readMarks, toPlacePath } from '../../components/browser/search/place-address.ts';
import { readSearchAddress, toSearchPath } from '../../components/browser/search/search-address.ts';

describe('the address of a place that was found', () => {
  it('holds the words to mark before the anchor, and gives them back', () => {
    const path = toPlacePath({ path: '/concepts/c-ci/', anchor: 'what is c++?', marks: ['c++', 'ci&cd', 'größe', '<b>'] });
    const url = new URL(path, 'http://a.test');
    expect(url.pathname).toBe('/concepts/c-ci/');
    expect(decodeURIComponent(url.hash)).toBe('#what is c++?');
    expect([...readMarks(url.searchParams.get('mark') ?? '')]).toEqual(['c++', 'ci&cd', 'größe', '<b>']);
  });

  it('is the bare path where there is nothing to mark', () => {
    expect(toPlacePath({ path: '/roles/', anchor: '', marks: [] })).toBe('/roles/');
  });

  it('does not grow with the endings of a word that was only begun', () => {
    const marks = Array.from({ length: 300 }, (_, index) => `word${index}`);
    expect(
      readMarks(new URL(toPlacePath({ path: '/', anchor: '', marks }), 'http://a.test').searchParams.get('mark') ?? '').size,
    ).toBeLessThan(20);
  });
});

describe('the address of the search page', () => {
  it.each([
    [{ query: 'feature store', kinds: [], shown: 10 }, '/search/?q=feature+store'],
    [{ query: 'a & b', kinds: ['role', 'tool'], shown: 30 }, '/search/?q=a+%26+b&type=role&type=tool&show=30'],
    [{ query: '', kinds: [], shown: 10 }, '/search/'],
  ] as const)('says %o and is read back', (address, path) => {
    expect(toSearchPath(address)).toBe(path);
    expect(readSearchAddress(new URL(path, 'http://a.test').searchParams)).toEqual(address);
  });

  it.each([
    ['?type=role,tool', ['role', 'tool']],
    ['?type=%22%3E&type=Role&type=role&type=role', ['role']],
  ])('reads the types of %s', (search, kinds) => {
    expect(readSearchAddress(new URLSearchParams(search)).kinds).toEqual(kinds);
  });

  it.each([
    ['?show=-5', 10],
    ['?show=none', 10],
    ['?show=1e9', 500],
  ])('keeps %s within what a page can show', (search, shown) => {
    expect(readSearchAddress(new URLSearchParams(search)).shown).toBe(shown);
  });
});

describe('a key in the list of choices', () => {
  it.each([
    ['ArrowDown', undefined, 0],
    ['ArrowDown', 2, undefined],
    ['ArrowUp', undefined, 2],
    ['ArrowUp', 0, undefined],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from %s to %s', (key, active, next) => {
    expect(moveActive(key, { active, count: 3 })).toEqual({ active: next });
  });

  it.each(['Home', 'End', 'a', 'Enter'])('%s is left to the field while the focus is there', (key) => {
    expect(moveActive(key, { active: undefined, count: 3 })).toBeUndefined();
  });

  it('leads nowhere in an empty list', () => {
    expect(moveActive('ArrowDown', { active: undefined, count: 0 })).toBeUndefined();
  });
});
