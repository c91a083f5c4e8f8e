/** Commands of TeX by the sign over or under a letter (Unicode, Combining Diacritical Marks, and the signs that stand alone). */
const commands: ReadonlyMap<string, string> = new Map([
  ...names('\\grave', '\u0300`'),
  ...names('\\acute', '\u0301´'),
  ...names('\\hat', '\u0302^ˆ'),
  ...names('\\tilde', '\u0303~˜'),
  ...names('\\bar', '\u0304\u0305¯‾ˉ'),
  ...names('\\breve', '\u0306˘'),
  ...names('\\dot', '\u0307˙'),
  ...names('\\ddot', '\u0308¨'),
  ...names('\\mathring', '\u030A˚'),
  ...names('\\check', '\u030Cˇ'),
  ...names('\\dddot', '\u20DB'),
  ...names('\\ddddot', '\u20DC'),
  ...names('\\vec', '\u20D7→⃗'),
  ...names('\\overleftarrow', '\u20D6←'),
  ...names('\\overleftrightarrow', '\u20E1↔'),
  ...names('\\overleftharpoon', '\u20D0↼'),
  ...names('\\overrightharpoon', '\u20D1⇀'),
  ...names('\\underline', '\u0332_'),
  ...names('\\not', '\u0338'),
]);

/** What an accent is over more than one letter. */
const wide: ReadonlyMap<string, string> = new Map([
  ['\\hat', '\\widehat'],
  ['\\tilde', '\\widetilde'],
  ['\\check', '\\widecheck'],
  ['\\bar', '\\overline'],
  ['\\vec', '\\overrightarrow'],
]);

/** Tells whether a sign over a letter is an accent that TeX has a name for. */
export function isAccent(sign: string): boolean {
  return commands.has(sign);
}

/** Sets an accent over what TeX says; a sign that is none in TeX stands over it as itself. */
export function accentOf(sign: string, tex: string): string {
  if (sign === '\u033F') return `\\overline{\\overline{${tex}}}`;
  if (sign === '\u0333') return `\\underline{\\underline{${tex}}}`;
  const command = commands.get(sign);
  if (command === undefined) return `\\overset{${/^\p{M}/u.test(sign) ? `\\text{\u25CC${sign}}` : sign}}{${tex}}`;
  const isLong = tex.replace(/\\[a-z]+|[{}\s]/gi, (part) => (part.length > 1 ? 'x' : '')).length > 1;
  return `${(isLong ? wide.get(command) : undefined) ?? command}{${tex}}`;
}

function names(command: string, signs: string): (readonly [string, string])[] {
  return [...signs].map((sign) => [sign, command]);
}
