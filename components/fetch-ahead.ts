import { isDialogOpen } from './is-dialog-open.ts';

/** So many pages are fetched ahead of one page's reader, at most: about as much as the page itself weighs. */
const mostPages = 20;

/** A link that has been in view for so long may be followed. In milliseconds. */
const untilSeen = 150;

/** Between two pages, and where search is open and needs the line itself. In milliseconds. */
const pause = 30;
const longPause = 500;

/**
 * Fetches ahead what the links in view lead to, the upper ones first, one after another while the browser has nothing else to do, so that
 * a click shows the page at once on a slow line too. Only so many: a page of links is not a wish for all of them. Not for readers
 * who asked to save data. Tells of each link whether a page was asked for. Ends with the signal.
 */
export function fetchAhead(fetchPage: (link: Element) => boolean, signal: AbortSignal): void {
  if (isSaving()) return;
  const inView = new Set<Element>();
  let left = mostPages;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(timer);
    if (!signal.aborted && left > 0 && inView.size > 0) timer = setTimeout(() => whenIdle(fetchNext), time);
  };
  const fetchNext = () => {
    if (signal.aborted) return;
    if (isDialogOpen()) return wait(longPause);
    for (const link of inView) {
      inView.delete(link);
      observer.unobserve(link);
      if (!fetchPage(link)) continue;
      left -= 1;
      break;
    }
    wait(pause);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    wait(untilSeen);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  const begin = () => {
    for (const link of document.querySelectorAll('main a[href]')) observer.observe(link);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true, signal });
}

function isSaving(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  return Reflect.get(connection, 'saveData') === true || String(Reflect.get(connection, 'effectiveType')).includes('2g');
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else work();
}
