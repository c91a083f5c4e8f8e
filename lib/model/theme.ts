/** The looks a reader can choose; the first leaves it to their system. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of the looks. */
export type Theme = (typeof themes)[number];

/** The name under which a browser keeps the choice. */
export const themeKey = 'flywheel-theme';

/** Reads a kept choice; anything else leaves it to the system. */
export function toTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system';
}
