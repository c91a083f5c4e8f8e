import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScripts, type ScriptBundle } from '../../lib/build/bundle-scripts.ts';
import { createSearcher } from '../../lib/search/query/create-searcher.ts';
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

  it('tell the names of what is added to pages, to any or to those that ask for a behaviour or hold an island, and no other names', () => {
    const { always, byBehaviour, byIsland } = bundle.names;
    expect([...byBehaviour.keys()].sort()).toEqual(['compare', 'filter', 'map', 'progress', 'question', 'reading', 'sheet', 'topics']);
    expect(byBehaviour.get('reading')).toContain('.copy-code');
    expect(byBehaviour.get('map')).toContain('.is-near');
    expect([...byIsland.keys()].sort()).toEqual([...bundle.islands.keys()].sort());
    expect(byIsland.get('study')).toContain('.study-session');
    expect(byIsland.get('sheet')).toContain('textarea');
    expect(byBehaviour.get('sheet')).toContain('textarea');
    for (const name of ['.preview-title', '.type-badge', 'dialog', '.search-choice']) expect(always).toContain(name);
    for (const name of ['.copy-code', '.is-near', '.filter', '.dangerouslySetInnerHTML', '.study-session', 'textarea'])
      expect(always).not.toContain(name);
  });

  it('have each island as one file with its own styles, apart from the page, but for one that shows its first screen before the rest comes', () => {
    expect([...bundle.islands.keys()].sort()).toEqual(['keep-course', 'lost-search', 'search', 'sheet', 'study']);
    for (const [name, files] of bundle.islands)
      for (const file of files)
        expect(bundle.files.find((other) => other.name === file)?.text).not.toMatch(
          name === 'study' ? /\bfsrs|study-part/i : /(?<![-\w])import(?:\(|\s*[{*])|\bfrom\s*["']\.\//,
        );
    expect(text(/^after-desk/)).toMatch(/fsrs/i);
    expect(text(/^search-[A-Z0-9]{8}/)).toContain('.search-dialog{');
    expect(text(/^start-page/)).not.toContain('jsx');
  });

  it('have the search worker as one script, which answers as search itself does', async () => {
    expect(bundle.files.filter(({ text: code }) => code.includes(text(/^search-worker/)))).toHaveLength(1);
    const { manifest, files } = makeIndex([
      pageOf('Model store', 'Where models are kept.'),
      pageOf('Feature store', 'Where features of models are kept for training and serving.'),
    ]);
    const fetchFile = async (name: string) => files.get(name) ?? '';
    const replies: unknown[] = [];
    let send: (message: { data: unknown }) => void = () => undefined;
    const scope = {
      addEventListener: (_: string, listener: typeof send) => {
        send = listener;
      },
      postMessage: (reply: unknown) => replies.push(reply),
      fetch: async (url: string) => new Response(await fetchFile(url.replace('/files/', ''))),
      setTimeout,
      TextDecoder,
    };
    runInContext(text(/^search-worker/), createContext(scope));
    send({ data: { folder: '/files/', manifest } });
    const queries = ['model store', 'featre', 'serving models', 'sto', 'nothing like it'];
    for (const [number, query] of queries.entries()) {
      send({ data: { number, query, options: {} } });
      const response = await createSearcher(fetchFile, manifest).search(query);
      await expect.poll(() => replies).toContainEqual({ number, response, isFirst: false });
    }
  });
});
