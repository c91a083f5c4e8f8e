import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** What the pages of a site run, bundled. */
export interface ScriptBundle {
  /** All files, by their names below the folder of assets. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The file that every page has, and those that it needs before it runs. */
  readonly page: string;
  readonly pageParts: readonly string[];
  /** The names that behaviours may give to what they add to a page: any word in their code may be one. */
  readonly names: ReadonlySet<string>;
}

/** The browsers that the site is written for; older ones read its pages without script. */
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

const pageEntry = 'components/behaviour/start-page.ts';
const workerEntry = 'components/search/search-worker.ts';

/** React's components run in islands on a smaller runtime with its interface. */
const islandRuntime = { react: 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime' };

/** Bundles the behaviours, the islands and the worker of search. Equal code gives equal files, wherever the project lies. */
export async function bundleScripts(project: string, { isDevelopment }: { readonly isDevelopment: boolean }): Promise<ScriptBundle> {
  const worker = await bundleWorker(project);
  const { outputFiles, metafile } = await build({
    ...common(project),
    entryPoints: [pageEntry],
    outdir: join(project, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    metafile: true,
    jsx: 'automatic',
    alias: islandRuntime,
    loader: { '.css': 'text' },
    define: {
      'process.env.NODE_ENV': '"production"',
      isDevelopment: String(isDevelopment),
      searchWorkerFile: JSON.stringify(worker.name),
    },
  });
  const scripts = outputFiles.map(({ path, text }) => ({ name: basename(path), text }));
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ name: basename(path), ...output }));
  const page = outputs.find(({ entryPoint }) => entryPoint === pageEntry);
  if (page === undefined) throw new Error(`Cannot bundle "${pageEntry}"`);
  const pageParts = page.imports.flatMap(({ path, kind }) => (kind === 'import-statement' ? [basename(path)] : []));
  const reached = new Set<string>();
  const reach = (name: string) => {
    const output = outputs.find((other) => other.name === name);
    if (output === undefined || isIsland(output) || reached.has(name)) return;
    reached.add(name);
    for (const { path } of output.imports) reach(basename(path));
  };
  reach(page.name);
  const behaviours = scripts.filter(({ name }) => reached.has(name));
  return { files: [...scripts, worker], page: page.name, pageParts, names: new Set(behaviours.flatMap(({ text }) => namesInCode(text))) };
}

/** The worker is one classic script, which is there sooner than one in parts. */
async function bundleWorker(project: string): Promise<{ readonly name: string; readonly text: string }> {
  const { outputFiles } = await build({ ...common(project), entryPoints: [workerEntry], format: 'iife' });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return { name: `search-worker-${hash}.js`, text };
}

function common(project: string) {
  return {
    absWorkingDir: project,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: browsers,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

/** An island brings its own styles, for itself and what only it imports. */
function isIsland({ entryPoint = '' }: Metafile['outputs'][string]): boolean {
  return entryPoint.startsWith('components/island/');
}

function namesInCode(code: string): readonly string[] {
  return (code.match(/[a-z][\w-]*/gi) ?? []).flatMap((word) => [word.toLowerCase(), `.${word}`, `#${word}`]);
}
