import { describe, expect, it } from 'vitest';
import { applyContentPolicy } from '../../lib/export/content-policy.ts';
import { insertHeadScript, themeScript } from '../../lib/export/head-script.ts';

const page = '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/></head><body></body></html>';

describe('the script at the head of a page', () => {
  it('stands in front of everything that the page would wait for', () => {
    expect(insertHeadScript(page, 'go()')).toContain(
      `<head><meta charSet="utf-8"/><script>${themeScript}go()</script><link rel="stylesheet"`,
    );
  });

  it('is allowed by the content policy, which comes before it', () => {
    const html = applyContentPolicy(insertHeadScript(page, ''));
    expect(html).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf(themeScript));
  });

  it('leaves alone what is no page', () => {
    expect(insertHeadScript('{"head": 1}', '')).toBe('{"head": 1}');
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
