import type { Code } from 'micromark-util-types';

/** Tells whether a code ends a line, or the text. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

/** Tells whether a code is white space within a line. */
export function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}

/** Tells whether a code is white space, a line's end or the text's. */
export function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

/** Tells whether a code is part of a word: a letter, a digit or a mark on one. */
export function isWordSign(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
}
