import { describe, expect, it } from 'vitest';
import { keepFiles, type OfflineStore } from '../../components/browser/offline/keep-files.ts';
import type { OfflineFile } from '../../lib/model/offline-files.ts';

const files: readonly OfflineFile[] = Array.from({ length: 20 }, (_, index) => [`p${index}/`, 10, 'h']);

function makePlace(
  answer: (address: string) => Response,
  room = Number.POSITIVE_INFINITY,
): OfflineStore & { readonly kept: Map<string, Response> } {
  const kept = new Map<string, Response>();
  return {
    kept,
    scope: 'https://example.org/',
    fetch: async (address) => answer(address),
    cache: {
      match: async (address) => kept.get(String(address)),
      put: async (address, response) => {
        if (kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(String(address), response);
      },
    },
  };
}

const run = { signal: new AbortController().signal, onProgress: () => undefined };
const whole = () => new Response('x');

describe('keeping files on a device', () => {
  it('keeps every file and tells how far it is', async () => {
    const place = makePlace(whole);
    const seen: number[] = [];
    const outcome = await keepFiles(files, place, { ...run, onProgress: ({ bytes }) => seen.push(bytes) });
    expect(outcome).toEqual({ kind: 'kept' });
    expect(place.kept.size).toBe(20);
    expect(seen.at(-1)).toBe(200);
  });

  it('asks for nothing that is there already', async () => {
    const asked: string[] = [];
    const place = makePlace((address) => {
      asked.push(address);
      return whole();
    });
    place.kept.set('https://example.org/p3/', whole());
    await keepFiles(files, place, run);
    expect(asked).toHaveLength(19);
  });

  it('ends where there is no more room', async () => {
    const place = makePlace(whole, 7);
    expect(await keepFiles(files, place, run)).toEqual({ kind: 'full' });
    expect(place.kept.size).toBe(7);
  });

  it('goes on past a file that cannot be had and names it', async () => {
    const place = makePlace((address) => (address.endsWith('p4/') ? new Response('', { status: 503 }) : whole()));
    expect(await keepFiles(files, place, run)).toEqual({ kind: 'missing', paths: ['p4/'] });
    expect(place.kept.size).toBe(19);
  });

  it('goes on past a network that fails once', async () => {
    const place = makePlace((address) => {
      if (address.endsWith('p0/')) throw new TypeError('Failed to fetch');
      return whole();
    });
    expect(await keepFiles(files, place, run)).toEqual({ kind: 'missing', paths: ['p0/'] });
  });

  it('stops when asked to', async () => {
    const stopping = new AbortController();
    const place = makePlace(whole);
    const outcome = await keepFiles(files, place, { signal: stopping.signal, onProgress: () => stopping.abort() });
    expect(outcome).toEqual({ kind: 'stopped' });
    expect(place.kept.size).toBeLessThan(20);
  });
});
