// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { switchTheme } from '../../components/browser/behaviour/switch-theme.ts';
import { ThemeSwitch } from '../../components/theme-switch.tsx';
import { themeKey } from '../../lib/model/theme.ts';

const look = () => document.documentElement.dataset['theme'];
const label = () => document.querySelector('button')?.getAttribute('aria-label');

function start(kept?: string): void {
  localStorage.clear();
  if (kept !== undefined) localStorage.setItem(themeKey, kept);
  document.body.innerHTML = renderToStaticMarkup(ThemeSwitch());
  switchTheme(document);
}

describe('the switch of themes', () => {
  beforeEach(() => void vi.restoreAllMocks());

  it.each([
    [undefined, 'Theme: system', undefined],
    ['dark', 'Theme: dark', 'dark'],
    ['nonsense', 'Theme: system', undefined],
  ])('says what is kept (%s) as soon as it runs', (kept, words, theme) => {
    start(kept);
    expect([label(), look()]).toEqual([words, theme]);
  });

  it('goes through the looks, keeps each, and tells it', async () => {
    start();
    for (const [theme, kept] of [
      ['light', 'light'],
      ['dark', 'dark'],
      [undefined, 'system'],
    ]) {
      document.querySelector('button')?.click();
      expect([look(), label(), localStorage.getItem(themeKey)]).toEqual([theme, `Theme: ${kept}`, kept]);
    }
    await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toBe('Theme: system'));
  });

  it('reads the choice again on a page that comes back', () => {
    start('light');
    localStorage.setItem(themeKey, 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(look()).toBe('light');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([look(), label()]).toEqual(['dark', 'Theme: dark']);
  });

  it('keeps the choice as long as the page where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    start();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    document.querySelector('button')?.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([look(), label()]).toEqual(['light', 'Theme: light']);
  });
});
