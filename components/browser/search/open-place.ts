/** Opens a place of the page that is shown: what hides it is unfolded, and reading goes on there. */
export function openPlace(hash: string): void {
  const place = findPlace(hash) ?? document.querySelector('h1');
  if (!(place instanceof HTMLElement)) return;
  unfold(place);
  focusPlace(place);
  place.scrollIntoView();
}

/** Lets a reader who uses keys go on from a place, wherever the page is scrolled to. */
export function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** Opens everything folded around an element; tells whether something was. */
export function unfold(element: Element): boolean {
  const folded = element.parentElement?.closest('details:not([open])');
  if (!(folded instanceof HTMLDetailsElement)) return false;
  folded.open = true;
  unfold(folded);
  return true;
}

/** Finds the element that an address's hash names. */
export function findPlace(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return document.getElementById(hash.slice(1));
  }
}
