import { describe, expect, it } from 'vitest';
import { applyContentPolicy } from '../../lib/export/content-policy.ts';
import { earlySearchScript } from '../../lib/export/early-search-script.ts';
import { headScript, insertHeadScript, themeScript } from '../../lib/export/head-script.ts';
import type { EarlySearch } from '../../lib/model/early-search.ts';

const page = '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/></head><body></body></html>';

describe('the script at the head of a page', () => {
  it('stands in front of everything that the page would wait for', () => {
    expect(insertHeadScript(page)).toContain(`<head><meta charSet="utf-8"/><script>${headScript}</script><link rel="stylesheet"`);
  });

  it('is allowed by the content policy, which comes before it', () => {
    const html = applyContentPolicy(insertHeadScript(page));
    expect(html).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf(headScript));
  });

  it('leaves alone what is no page', () => {
    expect(insertHeadScript('{"head": 1}')).toBe('{"head": 1}');
  });

  it('takes over only the two looks that a reader can choose', () => {
    const run = (kept: unknown) => {
      const dataset: Record<string, string> = {};
      new Function('localStorage', 'document', themeScript)(kept, { documentElement: { dataset } });
      return dataset;
    };
    expect(run({ 'flywheel-theme': 'dark' })).toEqual({ theme: 'dark' });
    expect(run({ 'flywheel-theme': 'light' })).toEqual({ theme: 'light' });
    expect(run({ 'flywheel-theme': 'system' })).toEqual({});
    expect(run({ 'flywheel-theme': '"><b>' })).toEqual({});
    expect(run(null)).toEqual({});
  });
});

describe('keys pressed before the page’s script is alive', () => {
  const type = (keys: readonly (string | Partial<KeyboardEvent>)[], field: unknown = null) => {
    const page: { flywheelSearch?: EarlySearch } = {};
    new Function('window', 'addEventListener', earlySearchScript)(page, () => undefined);
    const isTaken = keys.map((key) => {
      let taken = false;
      const event = {
        target: { closest: () => field },
        preventDefault: () => (taken = true),
        ...(typeof key === 'string' ? { key } : key),
      };
      Reflect.apply(page.flywheelSearch?.listen ?? (() => undefined), undefined, [event]);
      return taken;
    });
    return { isWanted: page.flywheelSearch?.isWanted, typed: page.flywheelSearch?.typed, isTaken };
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
    ['a key without a name', [{}], false, ''],
  ])('%s', (_, keys, isWanted, typed) => {
    expect(type(keys)).toMatchObject({ isWanted, typed });
  });

  it('are kept from the browser where they are ours, and only there', () => {
    expect(type(['a', '/', 'a', 'Tab', 'Escape', 'Escape']).isTaken).toEqual([false, true, true, false, true, false]);
  });

  it('write a slash into a field', () => {
    expect(type(['/'], {})).toEqual({ isWanted: false, typed: '', isTaken: [false] });
  });
});
