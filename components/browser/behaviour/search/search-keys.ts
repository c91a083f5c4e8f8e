/** What of a key is asked for. Browsers that fill in forms send keys without a name. */
type Key = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'> & { readonly key: string | undefined };

/** Tells whether a key asks for search: a slash that is not written into a field, Ctrl K, ⌘ K. */
export function asksForSearch(event: Key): boolean {
  if (isPlain(event)) return event.key === '/' && !isInField(event.target);
  return event.key?.toLowerCase() === 'k' && !event.altKey && !event.shiftKey;
}

/** Tells whether a key writes a letter. */
export function isLetter(event: Key): boolean {
  return isPlain(event) && event.key?.length === 1;
}

function isPlain({ ctrlKey, metaKey, altKey }: Key): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
