import type { Vector } from '../vector.ts';
import { addressVectors } from './addresses.ts';
import { elementVectors } from './elements.ts';
import { foreignVectors } from './foreign.ts';
import { markdownVectors } from './markdown.ts';
import { nameVectors } from './names.ts';
import { textVectors } from './text.ts';

/** Every vector of ours. */
export const allVectors: readonly Vector[] = [
  ...elementVectors,
  ...foreignVectors,
  ...nameVectors,
  ...addressVectors,
  ...markdownVectors,
  ...textVectors,
];
