'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { fetchAhead } from './fetch-ahead.ts';
import { toBriefAddress } from './preview/brief-address.ts';
import type { Previews } from './preview/start-previews.ts';
import { renewFaces } from './renew-faces.ts';
import { toPagePath } from './to-page-path.ts';

/** Who only passes over a link wants nothing of it. In milliseconds. */
const untilWanted = 50;

/**
 * Turns clicks on the site's own links into moves of the router, for links in our pages and in authors' HTML alike. A page is fetched
 * ahead when a reader points at its link, and a few because their links are in view; a topic that is pointed at is shown in brief, by
 * script that is fetched with them. After a move the focus goes to where the reading starts.
 */
export function LinkNavigation({ basePath }: { readonly basePath: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const shown = useRef(pathname);
  const previews = useRef<Promise<Previews>>(undefined);

  const startPreviews = useCallback(() => {
    previews.current ??= import('./preview/start-previews.ts').then(({ startPreviews }) => startPreviews());
    previews.current.catch(() => {
      previews.current = undefined;
    });
    return previews.current;
  }, []);

  useEffect(() => {
    let pointer = '';
    let wanting: ReturnType<typeof setTimeout> | undefined;
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const to = linkOf(event, basePath);
      if (to === undefined) return;
      event.preventDefault();
      const { link, path, address } = to;
      // A browser that takes away what has the focus styles the old page and the new one together first. Keys keep their place.
      if (event.detail > 0 && link instanceof HTMLElement) link.blur();
      const isFirstTap = pointer === 'touch' && event.detail > 0 && !link.hasAttribute('aria-describedby');
      if (address === undefined || !isFirstTap) return router.push(path);
      startPreviews()
        .then((started) => started.tap({ link, address }))
        .catch(() => false)
        .then((isShown) => isShown || router.push(path));
    };
    const onIntent = (event: Event) => {
      clearTimeout(wanting);
      const to = linkOf(event, basePath);
      if (to === undefined) return;
      const isPassing = event.type === 'pointerover';
      wanting = setTimeout(() => router.prefetch(to.path), isPassing ? untilWanted : 0);
      const { link, address } = to;
      if (address === undefined || !(isPassing ? pointer !== 'touch' : link.matches(':focus-visible'))) return;
      startPreviews().then(
        (started) => started.intend({ link, address }),
        () => undefined,
      );
    };
    const onPointer = (event: PointerEvent) => {
      pointer = event.pointerType;
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('click', onClick, { signal });
    for (const name of ['pointerdown', 'pointerover'] as const) document.addEventListener(name, onPointer, { signal, capture: true });
    for (const name of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(name, onIntent, { signal, passive: true });
    return () => listening.abort();
  }, [router, basePath, startPreviews]);

  // A new page has links of its own.
  useEffect(() => {
    const leaving = new AbortController();
    const asked = new Set([pathname]);
    fetchAhead((link) => {
      const path = link.closest('nav') === null ? pathOf(link, basePath)?.replace(/[?#].*/, '') : undefined;
      if (path === undefined || asked.has(path)) return false;
      asked.add(path);
      router.prefetch(path);
      startPreviews().catch(() => undefined);
      return true;
    }, leaving.signal);
    return () => leaving.abort();
  }, [pathname, router, basePath, startPreviews]);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    renewFaces();
    previews.current?.then(
      ({ close }) => close(),
      () => undefined,
    );
    focusStart();
  }, [pathname]);

  return null;
}

interface FoundLink {
  readonly link: Element;
  readonly path: string;
  /** Where the site tells of the topic that the link leads to in brief, if it is one and the link stands in the page's text. */
  readonly address: string | undefined;
}

/** Finds the link that an event is about, if the router should follow it. Links in drawings are links too. */
function linkOf(event: Event, basePath: string): FoundLink | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('download') || !['', '_self'].includes(link.getAttribute('target') ?? '')) return undefined;
  const path = pathOf(link, basePath);
  if (path === undefined) return undefined;
  const isText = link.closest('main') !== null && link.closest('nav') === null;
  return { link, path, address: isText ? toBriefAddress(path, basePath) : undefined };
}

function pathOf(link: Element, basePath: string): string | undefined {
  return toPagePath(new URL(link.getAttribute('href') ?? '', document.baseURI), { here: new URL(location.href), basePath });
}

function focusStart(): void {
  const start = document.getElementById(hashToId(location.hash)) ?? document.querySelector('h1');
  if (!(start instanceof HTMLElement)) return;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}

function hashToId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
