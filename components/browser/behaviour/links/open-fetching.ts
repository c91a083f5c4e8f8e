import { isSavingData } from '../is-saving-data.ts';

/** So many pages are fetched ahead of one page's reader, at most: about as much as the page itself weighs. */
const mostPages = 20;

/**
 * Gives what fetches a page into the browser's cache ahead of a move: each address once, only so many, and none for readers who save data.
 * A browser that knows speculation rules waits longer before it makes a page ready, and finds what was fetched here.
 */
export function openFetching(): (page: URL) => void {
  if (isSavingData()) return () => undefined;
  const here = location.pathname + location.search;
  const asked = new Set([here]);
  return ({ pathname, search }) => {
    const address = pathname + search;
    if (asked.has(address) || asked.size > mostPages) return;
    asked.add(address);
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    if (link.relList.supports('prefetch')) document.head.append(link);
    else void fetch(address, { priority: 'low' }).catch(() => undefined);
  };
}
