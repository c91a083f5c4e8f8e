import { decodeAddress } from '../model/addresses.ts';
import type { LinkTarget } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { type Told, tell } from '../model/rules.ts';

/** Where a link leads, and what is wrong with it. */
export interface Found {
  readonly target: LinkTarget;
  readonly problem?: Told;
  /** What the link surely should have said. */
  readonly meant?: { readonly was: string; readonly text: string };
}

/** A link that leads nowhere. */
export const broken: LinkTarget = { kind: 'broken' };

/** A name that several notes give to something: nobody can tell which is meant. */
export function ambiguous(name: string, [first, second]: readonly [FilePath, FilePath]): Found {
  return {
    target: broken,
    problem: tell('reference-ambiguous', `Cannot tell what "${short(name)}" refers to: "${first}" and "${second}" both have it`),
  };
}

/** Gives an address as an author would write it. */
export function short(address: string): string {
  const text = decodeAddress(address);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
