import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearchClient } from '../../components/browser/search/search-client.ts';
import { takeReply } from '../../components/browser/search/search-state.ts';
import { startSearch } from '../../components/browser/search/start-search.ts';
import type { SearchResponse } from '../../lib/search/query/search-response.ts';
import type { SearchReply } from '../../lib/search/query/worker-messages.ts';

/** Workers that were started, each with what it was sent. */
let workers: FakeWorker[] = [];
let answer: () => Response = () => Response.json({});

class FakeWorker extends EventTarget {
  readonly sent: { readonly number?: number; readonly query?: string; readonly folder?: string }[] = [];
  onmessage: (event: { readonly data: SearchReply }) => void = () => undefined;
  onerror: () => void = () => undefined;
  isStopped = false;
  constructor(readonly address: string) {
    super();
    workers.push(this);
  }
  postMessage(message: FakeWorker['sent'][number]) {
    this.sent.push(message);
  }
  terminate() {
    this.isStopped = true;
  }
}

beforeEach(() => {
  workers = [];
  answer = () => Response.json({ manifest: { build: 'one' } });
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', async () => answer());
  vi.stubGlobal('location', new URL('http://a.test/base/roles/'));
  vi.stubGlobal('searchWorkerFile', 'worker-1.js');
});
afterEach(() => vi.unstubAllGlobals());

function respond(query: string, incomplete: SearchResponse['incomplete'] = []): SearchResponse {
  return { query, results: [], total: 0, likely: 0, facets: [], near: [], marks: [], incomplete };
}

function open() {
  const listener = { onPointer: vi.fn(), onReply: vi.fn(), onFailure: vi.fn() };
  const client = openSearchClient('/base', { started: startSearch('/base'), listener });
  const ask = async (query: string) => {
    client.ask(query, {});
    await settle();
  };
  return { listener, client, ask };
}

/** Lets promises that wait for each other be kept. */
async function settle() {
  await new Promise((resolve) => setTimeout(resolve));
}

describe('asking the search worker', () => {
  it('starts the worker beside the pages, and tells it once which index to open', async () => {
    const { ask } = open();
    await ask('model');
    await ask('models');
    expect(workers.map(({ address }) => address)).toEqual(['/base/assets/worker-1.js']);
    expect(workers[0]?.sent).toEqual([
      { folder: 'http://a.test/base/search/files/', manifest: { build: 'one' } },
      { number: 1, query: 'model', options: {} },
      { number: 2, query: 'models', options: {} },
    ]);
  });

  it('listens to the answer to the newest question alone', async () => {
    const { ask, listener } = open();
    await ask('model');
    await ask('models');
    workers[0]?.onmessage({ data: { number: 1, response: respond('model'), isFirst: false } });
    workers[0]?.onmessage({ data: { number: 2, response: respond('models'), isFirst: false } });
    expect(listener.onReply.mock.calls.map(([{ number }]) => number)).toEqual([2]);
  });

  it('tells who waits for five seconds, takes what comes later, and begins anew where it is asked again', async () => {
    vi.useFakeTimers();
    const { client, listener } = open();
    client.ask('model', {});
    await vi.advanceTimersByTimeAsync(4_900);
    expect(listener.onFailure).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(listener.onFailure.mock.calls).toEqual([[expect.stringContaining('has not answered yet')]]);
    workers[0]?.onmessage({ data: { number: 1, response: respond('model'), isFirst: false } });
    expect(listener.onReply).toHaveBeenCalledTimes(1);
    client.ask('model', {});
    await vi.advanceTimersByTimeAsync(1);
    expect(workers.map(({ isStopped }) => isStopped)).toEqual([true, false]);
    workers[1]?.onmessage({ data: { number: 2, response: respond('model'), isFirst: false } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(listener.onFailure).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('begins anew with the next question where the worker failed', async () => {
    const { ask, listener } = open();
    await ask('model');
    workers[0]?.onerror();
    expect(listener.onFailure).toHaveBeenCalledOnce();
    await ask('model');
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isStopped).toBe(true);
    expect(workers[1]?.sent.map(({ query }) => query)).toEqual([undefined, 'model']);
  });

  it('does not count on a worker that failed before anyone asked', async () => {
    const started = startSearch('/base');
    workers[0]?.dispatchEvent(new Event('error'));
    const listener = { onPointer: vi.fn(), onReply: vi.fn(), onFailure: vi.fn() };
    openSearchClient('/base', { started, listener }).ask('model', {});
    await settle();
    expect(workers[0]?.sent).toEqual([]);
    expect(workers[1]?.sent.at(-1)?.query).toBe('model');
  });

  it('says that there is no index, and looks for it again', async () => {
    answer = () => new Response('', { status: 503 });
    const { ask, listener } = open();
    await ask('model');
    expect(listener.onFailure.mock.calls).toEqual([['The search index is not there.']]);
    answer = () => Response.json({ manifest: { build: 'one' } });
    await ask('model');
    expect(workers[0]?.sent.at(-1)).toEqual({ number: 2, query: 'model', options: {} });
  });

  it('opens a newer index where a file of the one it knew is gone', async () => {
    const { ask } = open();
    await ask('model');
    answer = () => Response.json({ manifest: { build: 'two' } });
    workers[0]?.onmessage({ data: { number: 1, response: respond('model', [{ name: 'terms-1', reason: 'gone' }]), isFirst: false } });
    await ask('model');
    expect(workers[0]?.sent.at(-2)).toMatchObject({ manifest: { build: 'two' } });
  });
});

describe('taking in an answer', () => {
  const whole = { response: respond('model'), isBusy: false };

  it('shows the first page of a new question at once', () => {
    const first = respond('data');
    expect(takeReply(whole, { number: 2, response: first, isFirst: true })).toEqual({ response: first, isBusy: true });
  });

  it('keeps what is shown until more of it has come', () => {
    const first = { ...respond('model'), total: 7 };
    expect(takeReply(whole, { number: 2, response: first, isFirst: true }).response).toBe(whole.response);
    expect(takeReply(whole, { number: 2, response: first, isFirst: false }).response).toBe(first);
  });
});
