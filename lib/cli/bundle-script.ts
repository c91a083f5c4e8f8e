import { join } from 'node:path';
import { build } from 'esbuild';

/** The browsers that Next supports. */
const browsers = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** Bundles a script of ours that does not go through Next, with all that it imports. `entry` is its path below the project. */
export async function bundleScript(project: string, entry: string): Promise<string> {
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
  return outputFiles[0]?.text.trim() ?? '';
}
