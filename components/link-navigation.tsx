'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { toPagePath } from './to-page-path.ts';

/**
 * Turns clicks on the site's own links into moves of the router, for links in our pages and in authors' HTML alike. A page is fetched
 * ahead when a reader points at its link, never because it is in view. After a move the focus goes to where the reading starts.
 */
export function LinkNavigation({ basePath }: { readonly basePath: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const shown = useRef(pathname);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const path = pagePathOf(event, basePath);
      if (path === undefined) return;
      event.preventDefault();
      router.push(path);
    };
    const onIntent = (event: Event) => {
      const path = pagePathOf(event, basePath);
      if (path !== undefined) router.prefetch(path);
    };
    const listening = new AbortController();
    document.addEventListener('click', onClick, { signal: listening.signal });
    for (const name of ['pointerover', 'focusin', 'touchstart']) {
      document.addEventListener(name, onIntent, { signal: listening.signal, passive: true });
    }
    return () => listening.abort();
  }, [router, basePath]);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    focusStart();
  }, [pathname]);

  return null;
}

function pagePathOf(event: Event, basePath: string): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('download') || !['', '_self'].includes(link.getAttribute('target') ?? '')) return undefined;
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
