import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** What only serves documents, texts that FlexSearch itself takes apart, results that it puts together, and what it stores by itself. */
const unused =
  /[\\/]module[\\/](?:cache|charset|compress|document|encoder|keystore|serialize|worker|db[\\/]interface|document[\\/]\w+|index[\\/]remove|resolve[\\/](?:and|handler|not|or|xor))\.js$/;

/**
 * Bundles what the search worker needs of FlexSearch, 17 kB in place of 50: an index that reads from a store of ours and is asked for
 * one term at a time (`lib/search/files/term-store.ts`). Its package gives all of it in one piece, so its modules are taken one by one.
 */
export const slimFlexsearch: Plugin = {
  name: 'slim-flexsearch',
  setup: (build) => {
    const folder = join(dirname(fileURLToPath(import.meta.resolve('flexsearch'))), 'module');
    build.onResolve({ filter: /^flexsearch$/ }, () => ({ path: 'flexsearch', namespace: 'slim' }));
    build.onLoad({ filter: /^flexsearch$/, namespace: 'slim' }, () => ({
      contents: `export { default as Index } from './index.js'`,
      resolveDir: folder,
    }));
    build.onLoad({ filter: unused }, () => ({ contents: 'module.exports = {}' }));
  },
};
