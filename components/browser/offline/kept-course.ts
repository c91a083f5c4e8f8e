import {
  cachePrefix,
  type OfflineList,
  type OfflineSummary,
  offlineListPath,
  offlineSummaryPath,
} from '../../../lib/model/offline-files.ts';
import { type KeepOutcome, type KeepProgress, keepFiles } from './keep-files.ts';

/** A page that can be read without a network. */
interface KeptPage {
  readonly title: string;
  readonly url: string;
}

/** What is on the device: the whole course or the pages visited. */
export interface KeptCourse {
  readonly isWhole: boolean;
  readonly pages: readonly KeptPage[];
}

const mostListed = 200;

/** Reads what is on the device. `root` is the site's whole address with a slash behind. */
export async function readKept(root: string): Promise<KeptCourse> {
  const caches = await openCaches(root);
  const lists = await Promise.all(caches.map((cache) => cache.match(root + offlineListPath)));
  const isWhole = lists.some((list) => list !== undefined);
  const requests = isWhole ? [] : (await Promise.all(caches.map((cache) => cache.keys()))).flat();
  const addresses = [...new Set(requests.map(({ url }) => url))].filter((url) => url.endsWith('/') && url !== `${root}offline/`);
  const pages = await Promise.all(addresses.slice(-mostListed).map((url) => readTitle(caches, url)));
  return { isWhole, pages: pages.sort((a, b) => (a.title < b.title ? -1 : 1)) };
}

/** Reads how much there is to keep. Rejects without a network. */
export async function readSummary(root: string): Promise<OfflineSummary> {
  const answer = await fetch(root + offlineSummaryPath, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const summary: OfflineSummary = await answer.json();
  return summary;
}

/** Keeps the whole course; that it is whole is told by its list of files, which is kept last. */
export async function keepCourse(
  root: string,
  run: { readonly signal: AbortSignal; readonly onProgress: (progress: KeepProgress) => void },
): Promise<KeepOutcome> {
  await bringWorkerUpToDate();
  const answer = await fetch(root + offlineListPath, { cache: 'no-cache', signal: run.signal });
  if (!answer.ok) return { kind: 'missing', paths: [offlineListPath] };
  const list: OfflineList = await answer.clone().json();
  const cache = await caches.open(cachePrefix(root) + list.version);
  const outcome = await keepFiles(list.files, { cache, fetch: (address, options) => fetch(address, options), scope: root }, run);
  if (outcome.kind === 'kept') await cache.put(root + offlineListPath, answer);
  return outcome;
}

/** Takes everything of the site off the device. The worker keeps again what reading visited pages needs. */
export async function removeCourse(root: string): Promise<void> {
  for (const name of await ownCaches(root)) await caches.delete(name);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ visited: location.href, isSaving: true });
}

/** Files are kept for the newest build; the worker of an older one would not look there. */
async function bringWorkerUpToDate(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const coming = registration.installing ?? registration.waiting;
  if (coming === null) return;
  await new Promise<void>((resolve) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated' || coming.state === 'redundant') resolve();
    });
  });
}

async function ownCaches(root: string): Promise<readonly string[]> {
  const prefix = cachePrefix(root);
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function openCaches(root: string): Promise<readonly Cache[]> {
  return Promise.all((await ownCaches(root)).map((name) => caches.open(name)));
}

async function readTitle(caches: readonly Cache[], url: string): Promise<KeptPage> {
  const found = await Promise.all(caches.map((cache) => cache.match(url)));
  const html = (await found.find((answer) => answer !== undefined)?.text()) ?? '';
  // Its title alone: parsing a page's styles breaks the content policy of the page that parses.
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  return { title: new DOMParser().parseFromString(title, 'text/html').title || url, url };
}
