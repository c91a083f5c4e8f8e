import type { VisitMessage } from '../offline/worker-scope.ts';
import { isSavingData } from './is-saving-data.ts';
import type { Site } from './site.ts';

/** Milliseconds after which a page has drawn itself and whoever only passes through has gone on. */
const settleTime = 1000;

/** Lets pages be read without a network: starts the service worker once a page is there and idle, and tells it of the visit. */
export function tellVisit({ basePath }: Site): void {
  if (!('serviceWorker' in navigator)) return;
  const visit = () => setTimeout(() => void tell(basePath).catch(() => undefined), settleTime);
  if (document.readyState === 'complete') visit();
  else addEventListener('load', visit, { once: true });
}

async function tell(basePath: string): Promise<void> {
  await navigator.serviceWorker.register(`${basePath}/sw.js`, { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ visited: location.href, isSaving: isSavingData() } satisfies VisitMessage);
}
