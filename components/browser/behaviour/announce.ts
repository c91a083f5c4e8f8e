const id = 'page-announcement';

/** Tells screen readers what has just been done. The place for it is made on first use; it must be there before its words are. */
export function announce(words: string): void {
  const place = document.getElementById(id) ?? makePlace();
  place.textContent = '';
  setTimeout(() => {
    place.textContent = words;
  }, 60);
}

function makePlace(): HTMLElement {
  const place = document.createElement('p');
  place.id = id;
  place.className = 'sr-only';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}
