import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bundleWorker } from '../../lib/cli/bundle-worker.ts';
import { toWorkerPath } from '../../lib/model/search-paths.ts';
import { makeIndex, pageOf } from '../search/memory-files.ts';

it('makes the search worker one script, under the name that pages ask for, and it answers', async () => {
  const { path, text } = await bundleWorker(process.cwd(), 'abc');
  expect(path).toBe(toWorkerPath('abc'));
  const { manifest, files } = makeIndex([pageOf('Model store', 'Where models are kept.')]);
  let send: (message: { data: unknown }) => void = () => undefined;
  const answered = new Promise((resolve) => {
    const scope = {
      addEventListener: (_: string, listener: typeof send) => {
        send = listener;
      },
      postMessage: resolve,
      fetch: async (url: string) => new Response(files.get(url.replace('/files/', ''))),
      setTimeout,
      TextDecoder,
    };
    runInContext(text, createContext(scope));
  });
  send({ data: { folder: '/files/', manifest } });
  send({ data: { number: 1, query: 'model store', options: {} } });
  expect(await answered).toMatchObject({ number: 1, response: { total: 1, results: [{ path: '/model-store/' }] } });
});
