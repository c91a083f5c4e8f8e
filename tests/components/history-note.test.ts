import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropNote, readScrollNote, writeNote } from '../../components/browser/search/history-note.ts';
import { readSearchNote } from '../../components/browser/search/read-search-note.ts';

beforeEach(() => {
  const history = {
    state: null as unknown,
    replaceState: (state: unknown) => {
      history.state = structuredClone(state);
    },
  };
  vi.stubGlobal('history', history);
});
afterEach(() => vi.unstubAllGlobals());

describe('a note with the page in the history', () => {
  it('is read back until it is dropped', () => {
    expect(readSearchNote()).toBeUndefined();
    writeNote('search', '');
    writeNote('scroll', 120);
    expect(readSearchNote()).toBe('');
    dropNote('search');
    expect(readSearchNote()).toBeUndefined();
    expect(readScrollNote()).toBe(120);
  });

  it('leaves what others noted there', () => {
    history.replaceState({ map: [1, 2] }, '');
    writeNote('search', 'model');
    expect(history.state).toEqual({ map: [1, 2], search: 'model' });
    dropNote('search');
    expect(history.state).toEqual({ map: [1, 2] });
  });

  it('is none where something else stands in its place', () => {
    history.replaceState({ search: { q: 1 }, scroll: 'far' }, '');
    expect(readSearchNote()).toBeUndefined();
    expect(readScrollNote()).toBeUndefined();
  });
});
