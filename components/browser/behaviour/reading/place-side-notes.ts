/** The width from which the style sheet has a margin for notes. */
const roomy = '(min-width: 78rem)';

/** Between two notes, in pixels. */
const gap = 12;

/** Shows footnotes beside the words they belong to where there is a margin; elsewhere, in print and without script they stay at the end. */
export function placeSideNotes(main: HTMLElement, signal: AbortSignal): void {
  const list = main.querySelector<HTMLElement>('.lecture-text .footnotes');
  const text = list?.closest<HTMLElement>('.lecture-text');
  if (!list || !text) return;
  const wide = matchMedia(roomy);
  const place = () => {
    list.toggleAttribute('data-beside', wide.matches);
    if (wide.matches) placeNotes(text, list);
  };
  const resizing = new ResizeObserver(place);
  resizing.observe(text);
  signal.addEventListener('abort', () => resizing.disconnect());
  wide.addEventListener('change', place, { signal });
}

/** Puts each note as high as its mark, or as near below as the notes before it and what reaches into the margin let it. */
function placeNotes(text: HTMLElement, list: HTMLElement): void {
  const { top: origin, left, right } = text.getBoundingClientRect();
  const obstacles = [...text.querySelectorAll('.prose > *')]
    .map((block) => block.getBoundingClientRect())
    .filter((box) => box.right > right + 1 || box.left < left - 1);
  const notes = [...list.querySelectorAll<HTMLElement>('li[id]')].map((note) => ({
    note,
    height: note.offsetHeight,
    mark: text.querySelector(`a[href="#${CSS.escape(note.id)}"]`)?.getBoundingClientRect().top ?? origin,
  }));
  let free = origin;
  for (const { note, height, mark } of notes) {
    let top = Math.max(mark, free);
    for (const box of obstacles) if (top < box.bottom + gap && top + height > box.top - gap) top = box.bottom + gap;
    note.style.top = `${Math.round(top - origin)}px`;
    free = top + height + gap;
  }
}
