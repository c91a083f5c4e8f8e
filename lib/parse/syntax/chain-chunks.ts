import type { Effects, Token } from 'micromark-util-types';

/** Gives what opens the next stretch of a text that is tokenized later, linked to the one before: all of them are read as one. */
export function chainChunks(effects: Effects, contentType: 'text' | 'document'): () => void {
  const type = contentType === 'text' ? 'chunkText' : 'chunkDocument';
  let last: Token | undefined;
  return () => {
    const next = effects.enter(type, { contentType, previous: last });
    if (last !== undefined) last.next = next;
    last = next;
  };
}
