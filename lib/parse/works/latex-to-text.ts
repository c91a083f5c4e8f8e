const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '"': '\u0308',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
};

/** Gives the words of a piece of LaTeX, as bibliographies hold it: accents on their letters, no braces, no commands. */
export function latexToText(latex: string): string {
  return latex
    .replace(/\\([`'^"~=.])[ \t]*\{?\\?([a-zA-Z])\}?/g, (_, accent: string, letter: string) => letter + (accents[accent] ?? ''))
    .replace(
      /\\([uvHckr])(?:\{\\?([a-zA-Z])\}|[ \t]+([a-zA-Z]))/g,
      (_, accent: string, first: string | undefined, second: string | undefined) => (first ?? second ?? '') + (accents[accent] ?? ''),
    )
    .replace(/\\([a-zA-Z]{1,2})(?![a-zA-Z])[ \t]*/g, (whole, name: string) => letters[name] ?? whole)
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\[a-zA-Z]+[ \t]*/g, '')
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
