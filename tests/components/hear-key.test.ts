import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hearKey } from '../../components/early-input/hear-key.ts';

/** What a key is pressed in, if it is written there. */
class Field {
  closest = () => this;
}

describe('keys pressed before the page’s script is alive', () => {
  beforeAll(() => void vi.stubGlobal('Element', Field));
  afterAll(() => void vi.unstubAllGlobals());
  const type = (keys: readonly (string | Partial<KeyboardEvent>)[]) => {
    const early: Parameters<typeof hearKey>[0] = { search: null, typed: '' };
    const form = Object.create(null);
    const isKept = keys.map((key) =>
      hearKey(early, Object.assign(Object.create(null), { target: null }, typeof key === 'string' ? { key } : key), () => form),
    );
    return { isWanted: early.search !== null, typed: early.typed, isKept };
  };

  it.each([
    ['a slash and words', ['/', 'f', 'e', '/', 't'], true, 'fe/t'],
    ['Ctrl K and words', [{ key: 'k', ctrlKey: true }, 'a'], true, 'a'],
    ['a slip', ['/', 'a', 'b', 'Backspace'], true, 'a'],
    ['another mind', ['/', 'a', 'Escape'], false, ''],
    ['words alone', ['a', 'Backspace', 'Escape', 'Tab'], false, ''],
    [
      'other shortcuts',
      [
        { key: 'k', ctrlKey: true, shiftKey: true },
        { key: '/', metaKey: true },
        { key: 'k', altKey: true },
      ],
      false,
      '',
    ],
    ['a key without a name', [{}, '/', {}], true, ''],
  ])('%s', (_, keys, isWanted, typed) => {
    expect(type(keys)).toMatchObject({ isWanted, typed });
  });

  it('are kept from the browser where they are ours, and only there', () => {
    expect(type(['a', '/', 'a', 'Tab', { key: 'k', metaKey: true }, 'Escape', 'Escape']).isKept).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('write a slash into a field', () => {
    const early: Parameters<typeof hearKey>[0] = { search: null, typed: '' };
    const slash = Object.assign(Object.create(null), { key: '/', target: new Field() });
    expect(hearKey(early, slash, () => Object.create(null))).toBe(false);
    expect(early).toEqual({ search: null, typed: '' });
  });
});
