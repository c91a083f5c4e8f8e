import { join } from 'node:path';
import { build } from 'esbuild';
import { toWorkerPath } from '../model/search-paths.ts';

/** Where the worker's code begins, below the project. */
const entry = 'components/search/search-worker.ts';

/** The browsers that Next supports. */
const browsers = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** Bundles the search worker into one script: one that Next bundles asks for its parts one after the other. */
export async function bundleWorker(project: string, buildName: string): Promise<{ readonly path: string; readonly text: string }> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [join(project, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: browsers,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return { path: toWorkerPath(buildName), text: outputFiles[0]?.text ?? '' };
}
