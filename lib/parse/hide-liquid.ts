/**
 * Makes comments of Liquid, which Jekyll shows on no page, comments of HTML, sign by sign, so that every place stays the author's. What
 * stands in code, and what no end tag closes, is left alone.
 */
export function hideLiquidComments(text: string): string {
  if (!text.includes('{%')) return text;
  let hidden = '';
  let done = 0;
  let opening: RegExpExecArray | undefined;
  let isFenced = false;
  let isQuoted = false;
  for (const found of text.matchAll(signs)) {
    const [sign, end] = found;
    if (sign === '\n') isQuoted = false;
    else if (sign === '`') isQuoted = !isQuoted;
    else if (!sign.startsWith('{')) isFenced = opening === undefined ? !isFenced : isFenced;
    else if (end === undefined) opening ??= isFenced || isQuoted ? undefined : found;
    else if (opening !== undefined) {
      const words = text.slice(opening.index + opening[0].length, found.index);
      if (!words.includes('--')) {
        hidden += `${text.slice(done, opening.index)}${'<!--'.padEnd(opening[0].length)}${words}${'-->'.padStart(sign.length)}`;
        done = found.index + sign.length;
      }
      opening = undefined;
    }
  }
  return hidden + text.slice(done);
}

/** Ends of lines, fences, other signs of code, and the two tags around a comment. */
const signs = /\n|(?<=^[ \t>]{0,20})(?:```|~~~)|`|\{%-?[ \t]{0,9}(end)?comment[ \t]{0,9}-?%\}/gm;
