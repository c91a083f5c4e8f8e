import type { Vector } from '../vector.ts';
import { addressVectors } from './addresses.ts';
import { elementVectors } from './elements.ts';
import { foreignVectors } from './foreign.ts';
import { markdownVectors } from './markdown.ts';
import { nameVectors } from './names.ts';
import { textVectors } from './text.ts';

/** Every vector of ours, each once: some addresses differ only where Markdown cannot have them. */
export const allVectors: readonly Vector[] = onceEach([
  ...elementVectors,
  ...foreignVectors,
  ...nameVectors,
  ...addressVectors,
  ...markdownVectors,
  ...textVectors,
]);

function onceEach(vectors: readonly Vector[]): readonly Vector[] {
  return [...new Map(vectors.map((vector) => [vector.text, vector])).values()];
}
