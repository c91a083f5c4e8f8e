import type { Root } from 'hast';
import type { Loss } from '../imported.ts';
import { settleBlocks } from './settle-blocks.ts';
import { settleLook } from './settle-look.ts';
import { settleMath } from './settle-math.ts';

/** Makes of the many ways in which pages say a thing the one that the importer reads: formulas, blocks, looks. */
export function prepareTree(tree: Root, losses: Loss[]): void {
  settleMath(tree, losses);
  settleBlocks(tree, losses);
  settleLook(tree, losses);
}
