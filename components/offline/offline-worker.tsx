'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import type { VisitMessage } from './worker-scope.ts';

/** Lets pages be read without a network: starts the service worker once a page is there and idle, and tells it of every page visited. */
export function OfflineWorker({ basePath }: { readonly basePath: string }) {
  const pathname = usePathname();
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const leaving = new AbortController();
    const visit = () => setTimeout(() => leaving.signal.aborted || void tellVisit(basePath).catch(() => undefined), settleTime);
    if (document.readyState === 'complete') visit();
    else addEventListener('load', visit, { once: true, signal: leaving.signal });
    return () => leaving.abort();
  }, [basePath, pathname]);
  return null;
}

/** Milliseconds after which a page has drawn itself and whoever only passes through has gone on. */
const settleTime = 1000;

async function tellVisit(basePath: string): Promise<void> {
  await navigator.serviceWorker.register(`${basePath}/sw.js`, { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const isSaving = 'connection' in navigator && isSavingData(navigator.connection);
  active?.postMessage({ visited: location.href, isSaving } satisfies VisitMessage);
}

/** The wish of a reader who pays for every byte (Save-Data); not every browser tells. */
function isSavingData(connection: unknown): boolean {
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
}
