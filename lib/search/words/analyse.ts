import { analyseWord, type Token } from './analyse-word.ts';
import { cutWords } from './cut-words.ts';

/** Cuts text into tokens: the same for what is indexed and for what is sought. */
export function analyse(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const word of cutWords(text)) {
    const { tokens: own, places } = analyseWord(word.text);
    for (const token of own)
      tokens.push({ ...token, position: position + token.position, start: word.start + token.start, end: word.start + token.end });
    position += places;
  }
  return tokens;
}
