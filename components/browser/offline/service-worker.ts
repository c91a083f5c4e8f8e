import {
  cachePrefix,
  isFixedFile,
  type OfflineBuild,
  type OfflineList,
  offlineListPath,
  offlinePagePath,
} from '../../../lib/model/offline-files.ts';
import type { VisitMessage, WorkerScope } from './worker-scope.ts';

/*
 * Lets a reader go on reading without a network. One cache for each build of the site, so that no page of one build stands beside the
 * search index of another. Pages come from the network first, files that never change from the cache.
 */
declare const build: OfflineBuild;
declare const self: WorkerScope;

const { scope } = self.registration;
const prefix = cachePrefix(scope);
const cacheName = prefix + build.version;
/** Milliseconds that a reader waits for the network while there is a copy. */
const patience = 4000;

/** Pages visited that a new build brings along: fetching them anew costs as many requests. */
const mostPages = 60;

self.addEventListener('install', (event) => event.waitUntil(begin()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(keepVisited(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  if (request.mode === 'navigate') event.respondWith(latest(request).catch(() => keep(offlinePagePath)));
  else if (isFixedFile(path) || build.shell.includes(path))
    event.respondWith(request.destination === 'worker' ? keepWorker(path) : keep(path));
  else if (/\.(?:json|css)$/.test(path) && !path.startsWith('offline/')) event.respondWith(latest(request));
});

/** A new build's worker gets ready beside the last one's, and takes over once it has what that one had. */
async function begin(): Promise<void> {
  await keepShell();
  const clients = await self.clients.matchAll({ includeUncontrolled: true });
  await keepAll(clients.map(({ url }) => pathOf(url)).filter(isPage));
  for (const name of await olderCaches()) await bringAlong(await caches.open(name));
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await olderCaches()) await caches.delete(name);
  await self.clients.claim();
}

/** Keeps of the new build what the reader had of the old one: the whole course, or the pages visited last. */
async function bringAlong(old: Cache): Promise<void> {
  const listAddress = addressOf(offlineListPath);
  const oldAnswer = await old.match(listAddress);
  if (oldAnswer === undefined)
    return keepAll(
      (await old.keys())
        .map(({ url }) => pathOf(url))
        .filter(isPage)
        .slice(-mostPages),
    );
  const oldList: OfflineList = await oldAnswer.json();
  const hashes = new Map(oldList.files.map(([path, , hash]) => [path, hash]));
  const answer = await fetch(listAddress, { cache: 'no-cache' });
  const list: OfflineList = await answer.clone().json();
  const cache = await caches.open(cacheName);
  for (const [path, , hash] of list.files) {
    const same = hashes.get(path) === hash ? await old.match(addressOf(path)) : undefined;
    if (same === undefined) await keep(path);
    else await cache.put(addressOf(path), same);
  }
  await cache.put(listAddress, answer);
}

/** Keeps the page that a reader moved to without loading it anew, and what offline reading needs beside it. */
async function keepVisited({ visited, isSaving }: VisitMessage): Promise<void> {
  await keepShell();
  if (visited.startsWith(scope)) await keepPage(pathOf(visited));
  if (!isSaving) await keepAll(build.search);
}

async function keepShell(): Promise<void> {
  await Promise.all(build.shell.map(keep));
}

/** One after the other, so that what the reader asks for meanwhile comes first. What cannot be had now is left out. */
async function keepAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await (isPage(path) ? keepPage(path) : keep(path)).catch(() => undefined);
}

/** Keeps a page and its pictures; its scripts and styles are every page's. */
async function keepPage(path: string): Promise<void> {
  const page = await (await keep(path)).text();
  const pictures = [...page.matchAll(/ src="([^"]*\/media\/[^"]+)"/g)].map(([, source = '']) => pathOf(new URL(source, scope).href));
  await keepAll(pictures);
}

/** Gives a file of this build from the cache, or fetches and keeps it. A fixed file may come from an older build's cache. */
async function keep(path: string): Promise<Response> {
  const address = addressOf(path);
  const cache = await caches.open(cacheName);
  const here = (await cache.match(address)) ?? (isFixedFile(path) ? await caches.match(address) : undefined);
  const answer = here ?? (await fetch(address, { cache: isFixedFile(path) ? 'default' : 'no-cache' }));
  if (here === undefined && isWhole(answer)) await cache.put(address, answer.clone());
  return answer;
}

/** A worker reads its settings from its address, which is the answer's unless that has none. */
async function keepWorker(path: string): Promise<Response> {
  const { body, headers } = await keep(path);
  return new Response(body, { headers });
}

/** Asks the network first; gives what is kept where that fails, or where it takes too long. */
async function latest(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const path = pathOf(request.url);
  const address = addressOf(path);
  const kept = await cache.match(address);
  const fresh = fetch(request).then(async (answer) => {
    if (isWhole(answer) && (isPage(path) || /\.(?:json|css)$/.test(path))) await cache.put(address, answer.clone());
    return answer;
  });
  if (kept === undefined) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh, late]).catch(() => kept);
}

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

function isWhole({ status, redirected }: Response): boolean {
  return status === 200 && !redirected;
}

async function olderCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/** The path below the site's root, without query and place. */
function pathOf(address: string): string {
  return address.slice(scope.length).replace(/[?#].*$/, '');
}

function addressOf(path: string): string {
  return scope + path;
}
