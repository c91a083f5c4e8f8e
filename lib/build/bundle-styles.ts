import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Gives a script the text of a style sheet that it imports, without what only helps reading it. */
export const bundleStyles: Plugin = {
  name: 'bundle-styles',
  setup: (build) => {
    const { target, charset } = build.initialOptions;
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await build.esbuild.transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
        ...(target && { target }),
        ...(charset && { charset }),
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
