'use client';

import { useEffect, useState } from 'react';
import { type Theme, themeKey, themes, toTheme } from '../lib/model/theme.ts';
import { announce } from './announce.ts';

/** Goes through the looks: the system's, light, dark. The choice is kept where the browser lets it; else it lasts as long as the page. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    const kept = readTheme();
    showTheme(kept);
    setTheme(kept);
  }, []);

  const onClick = () => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    keepTheme(next);
    showTheme(next);
    setTheme(next);
    announce(`Theme: ${next}`);
  };
  return <button type="button" className="theme-switch" aria-label={`Theme: ${theme}`} title={`Theme: ${theme}`} onClick={onClick} />;
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function readTheme(): Theme {
  try {
    return toTheme(localStorage.getItem(themeKey));
  } catch {
    return 'system';
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    return;
  }
}
