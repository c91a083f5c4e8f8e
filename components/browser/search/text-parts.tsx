/** @jsxImportSource preact */
import type { TextPart } from '../../../lib/search/query/search-response.ts';

/** Shows text with what was found in it marked. Text stays text. */
export function TextParts({ parts }: { readonly parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, isMarked }) => {
    const key = at;
    at += text.length;
    return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

/** Gives the text without marks. */
export function partsToText(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}
