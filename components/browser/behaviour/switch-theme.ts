import { type Theme, themeKey, themes, toTheme } from '../../../lib/model/theme.ts';

/**
 * Lets the switch go through the looks: the system's, light, dark. The choice is kept where the browser lets it; else it lasts as long as
 * the page. A page that comes back, or was made before it was looked at, may have missed a choice.
 */
export function switchTheme(page: ParentNode): void {
  const button = page.querySelector<HTMLElement>('[data-theme-switch]');
  let theme: Theme = 'system';
  const show = (next: Theme) => {
    theme = next;
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    button?.setAttribute('aria-label', `Theme: ${next}`);
    button?.setAttribute('title', `Theme: ${next}`);
  };
  show(readTheme() ?? theme);
  addEventListener('pageshow', ({ persisted }) => persisted && show(readTheme() ?? theme));
  button?.addEventListener('click', () => {
    show(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system');
    keepTheme(theme);
    import('./announce.ts').then(
      ({ announce }) => announce(`Theme: ${theme}`),
      () => undefined,
    );
  });
}

/** Undefined where the browser keeps nothing for a site. */
function readTheme(): Theme | undefined {
  try {
    return toTheme(localStorage.getItem(themeKey));
  } catch {
    return undefined;
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    return;
  }
}
