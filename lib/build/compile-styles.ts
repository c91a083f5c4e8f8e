import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import postcss from 'postcss';
import { parseStyleSheet } from '../finish/style-sheet.ts';
import type { Frame } from './open-frame.ts';

/**
 * Compiles the site's style sheet by what Next gives it to, Tailwind, in a fraction of a second: only what older browsers need is left
 * out. Faces are named by their packages' files, and lie beside it.
 */
export async function compileStyles(project: string): Promise<Pick<Frame, 'sheet' | 'files'>> {
  const { default: tailwind } = await import('@tailwindcss/postcss');
  const from = join(project, 'app', 'globals.css');
  const compiler = postcss([tailwind({ base: project, optimize: { minify: true } })]);
  const { css } = await compiler.process(readFileSync(from, 'utf8'), { from });
  const { resolve } = createRequire(from);
  const files = new Map<string, Buffer>();
  const placed = css.replace(/url\((["']?)(@[^"'()]+)\1\)/g, (_, __, packageFile: string) => {
    const name = basename(packageFile);
    files.set(name, readFileSync(resolve(packageFile)));
    return `url(${name})`;
  });
  return { sheet: parseStyleSheet(placed), files: Array.from(files, ([name, bytes]) => ({ name, bytes })) };
}
