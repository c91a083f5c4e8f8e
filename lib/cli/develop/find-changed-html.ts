import type { ChangedHtml } from '../../model/live-message.ts';

/** Finds the texts that differ between two views of one page, where both are built alike: what a browser can put in place by itself. */
export function findChangedHtml(before: unknown, after: unknown): readonly ChangedHtml[] {
  if (before === after) return [];
  if (typeof before === 'string' && typeof after === 'string') return after.includes('<') ? [{ was: before, is: after }] : [];
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(after).flatMap(([key, value]) => findChangedHtml(before[key], value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
