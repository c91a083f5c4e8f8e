import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScripts, type ScriptBundle } from '../../lib/cli/bundle-scripts.ts';
import { makeIndex, pageOf } from '../search/memory-files.ts';

describe('the scripts of a site', () => {
  let bundle: ScriptBundle;
  const text = (name: RegExp) => bundle.files.find((file) => name.test(file.name))?.text ?? '';

  beforeAll(async () => {
    bundle = await bundleScripts(process.cwd(), { isDevelopment: false });
  });

  it('bear a hash of what is in them, and are the same for the same code', async () => {
    expect(bundle.files.every(({ name }) => /-[A-Z0-9]{8}\.js$/.test(name))).toBe(true);
    expect(await bundleScripts(process.cwd(), { isDevelopment: false })).toEqual(bundle);
  });

  it('hold nothing of the development server on a built site', async () => {
    const all = bundle.files.map((file) => file.text).join('');
    expect(all).not.toContain('EventSource');
    expect((await bundleScripts(process.cwd(), { isDevelopment: true })).files.map((file) => file.text).join('')).toContain('EventSource');
  });

  it('tell the names of what behaviours add to pages, and not those of islands', () => {
    expect(bundle.names).toContain('.copy-code');
    expect(bundle.names).toContain('.preview-title');
    expect(bundle.names).not.toContain('.search-choice');
  });

  it('have the search worker as one script, which answers', async () => {
    expect(bundle.files.filter(({ text: code }) => code.includes(text(/^search-worker/)))).toHaveLength(1);
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
      runInContext(text(/^search-worker/), createContext(scope));
    });
    send({ data: { folder: '/files/', manifest } });
    send({ data: { number: 1, query: 'model store', options: {} } });
    expect(await answered).toMatchObject({ number: 1, response: { total: 1, results: [{ path: '/model-store/' }] } });
  });
});
