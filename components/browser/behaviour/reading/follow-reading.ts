/** A section is being read once its heading stands so far below where the page's links lead to, in pixels. */
const belowLanding = 40;

/** Marks the section that is being read in the contents, keeps it in sight there, and says it in the running head. */
export function followReading(main: HTMLElement, signal: AbortSignal): void {
  const contents = main.querySelector<HTMLElement>('#page-contents');
  if (contents === null) return;
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    return heading === null ? [] : [{ link, heading }];
  });
  const head = main.querySelector('.running-head');
  let marked: HTMLElement | undefined;
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const link = sections[findRead(sections.map(({ heading }) => heading))]?.link;
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    if (head) head.textContent = link?.textContent ?? '';
    if (link !== undefined) keepInSight(contents, link);
  };
  const onScroll = () => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };
  // A sheet of contents that has been chosen from is in the way; one that opens shows where the reader is.
  contents.addEventListener('click', ({ target }) => isSheet(contents) && target instanceof HTMLAnchorElement && contents.hidePopover(), {
    signal,
  });
  contents.addEventListener('toggle', () => marked && isSheet(contents) && keepInSight(contents, marked), { signal });
  addEventListener('scroll', onScroll, { signal, passive: true });
  addEventListener('resize', onScroll, { signal, passive: true });
  onScroll();
}

function isSheet(contents: HTMLElement): boolean {
  return 'hidePopover' in contents && contents.matches(':popover-open');
}

/** Finds the last heading above the reading line; headings stand in order, so few have to be measured. At the page's end it is the last in sight. */
function findRead(headings: readonly HTMLElement[]): number {
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const landing = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const line = isAtEnd ? innerHeight : landing + belowLanding;
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
