import type { LinkTarget } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { decodeAddress } from './addresses.ts';

/** Where a link leads, and what is wrong with it. */
export interface Found {
  readonly target: LinkTarget;
  readonly problem?: Pick<Problem, 'severity' | 'rule' | 'message' | 'hint'>;
  /** What the link surely should have said. */
  readonly meant?: { readonly was: string; readonly text: string };
}

/** A link that leads nowhere. */
export const broken: LinkTarget = { kind: 'broken' };

/** Gives an address as an author would write it. */
export function short(address: string): string {
  const text = decodeAddress(address);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
