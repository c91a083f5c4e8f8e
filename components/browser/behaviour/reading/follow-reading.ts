/** A section is being read once its heading is as near to the window's upper edge, in pixels: a little below where links lead. */
const readingLine = 56;

/** Marks the section that is being read in the contents beside the text, and keeps it in sight there. */
export function followReading(main: HTMLElement, signal: AbortSignal): void {
  const contents = main.querySelector<HTMLElement>('.lecture-contents');
  if (contents === null) return;
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    return heading === null ? [] : [{ link, heading }];
  });
  let marked: HTMLElement | undefined;
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const link = sections[findRead(sections.map(({ heading }) => heading))]?.link;
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    if (link !== undefined) keepInSight(contents, link);
  };
  const onScroll = () => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };
  addEventListener('scroll', onScroll, { signal, passive: true });
  addEventListener('resize', onScroll, { signal, passive: true });
  onScroll();
}

/** Finds the last heading above the reading line; headings stand in order, so few have to be measured. At the page's end it is the last in sight. */
function findRead(headings: readonly HTMLElement[]): number {
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const line = isAtEnd ? innerHeight : readingLine;
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Scrolls the contents alone: `scrollIntoView` would move the page too. */
function keepInSight(contents: HTMLElement, link: HTMLElement): void {
  const box = contents.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < box.top) contents.scrollTop -= box.top - top + box.height / 3;
  else if (bottom > box.bottom) contents.scrollTop += bottom - box.bottom + box.height / 3;
}
