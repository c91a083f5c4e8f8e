import { type Grade, grades } from '../../../../lib/study/schedule/card-memory.ts';

/** What a key asks for in a session. */
export type Asked = { readonly kind: 'turn' | 'undo' | 'bury' | 'suspend' } | { readonly kind: 'grade'; readonly grade: Grade };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target' | 'defaultPrevented'>;

const letters: Readonly<Record<string, Asked>> = { u: { kind: 'undo' }, b: { kind: 'bury' }, s: { kind: 'suspend' } };

/**
 * Reads what a key asks for. A key that is held down asks once; what is written into a field, or is for what has the focus (a link, a button),
 * is not for the session; nor is anything while a dialog is open.
 */
export function readKey({ key, ctrlKey, metaKey, altKey, repeat, target, defaultPrevented }: Key): Asked | undefined {
  if (defaultPrevented || ctrlKey || metaKey || altKey || repeat || !(target instanceof Element)) return undefined;
  if (target.closest('input, textarea, select, dialog, [contenteditable]') !== null) return undefined;
  if (key === ' ' || key === 'Enter') return target.closest('a, button, summary') === null ? { kind: 'turn' } : undefined;
  const grade = /^[1-4]$/.test(key) ? grades[Number(key) - 1] : undefined;
  return grade === undefined ? letters[key.toLowerCase()] : { kind: 'grade', grade };
}
