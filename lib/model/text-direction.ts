/** Letters that are written from right to left (Unicode, classes R and AL): Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const scripts: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Tells whether a text holds a letter that is written from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Gives the direction of a text's first letter; a text without letters goes from left to right. */
export function firstDirection(text: string): 'ltr' | 'rtl' {
  return holdsRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** Gives the direction that a browser is to find out from a text, for an element; none where every letter goes from left to right. */
export function toDirection(text: string): { readonly dir?: 'auto' } {
  return holdsRightToLeft(text) ? { dir: 'auto' } : {};
}

/** Gives the direction in which a language is written, by its usual script; what is no language goes from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return scripts.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
