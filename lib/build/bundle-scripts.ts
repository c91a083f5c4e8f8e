import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import type { ScriptNames } from '../finish/finish-page.ts';
import { customProperties } from '../finish/page-needs.ts';
import { bundleStyles } from './bundle-styles.ts';
import { slimFlexsearch } from './slim-flexsearch.ts';

/** What the pages of a site run, bundled. */
export interface ScriptBundle {
  /** All files, by their names below the folder of assets. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The file that every page has, and those that it needs before it runs. */
  readonly page: string;
  readonly pageParts: readonly string[];
  /** The file that search runs in. */
  readonly worker: string;
  readonly names: ScriptNames;
  /** The files of the islands, by the islands' names: each island's own, and those that it needs before it runs. */
  readonly islands: ReadonlyMap<string, readonly string[]>;
}

/** The browsers that the site is written for; older ones read its pages without script. */
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

const pageEntry = 'components/browser/behaviour/start-page.ts';
const workerEntry = 'components/browser/search/search-worker.ts';
const islandFolder = 'components/browser/island';

interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Bundles the behaviours, the islands and the worker of search. Equal code gives equal files, wherever the project lies. An island is
 * bundled by itself, in one file where it asks for no part of its own later: nothing is asked for only when the first part is there.
 */
export async function bundleScripts(project: string, { isDevelopment }: { readonly isDevelopment: boolean }): Promise<ScriptBundle> {
  const worker = await bundleWorker(project);
  const options = {
    ...common(project),
    outdir: join(project, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    metafile: true,
    jsx: 'automatic',
    define: { isDevelopment: String(isDevelopment), searchWorkerFile: JSON.stringify(worker.name) },
  } as const satisfies BuildOptions;
  const modules = readdirSync(join(project, islandFolder), { withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = modules.map(({ name }) => `${islandFolder}/${name}`);
  const bundles = await Promise.all(
    entries.map((entry) => build({ ...options, entryPoints: [entry], splitting: true, plugins: [bundleStyles] })),
  );
  const islands = bundles.flatMap(listFiles);
  const behaviours = listFiles(
    await build({ ...options, entryPoints: [pageEntry], splitting: true, plugins: [bundleStyles, linkIslands(islands)] }),
  );
  const page = behaviours.find(({ entry }) => entry === pageEntry);
  if (page === undefined) throw new Error(`Cannot bundle "${pageEntry}"`);
  return {
    files: [...behaviours, ...islands, worker].map(({ name, text }) => ({ name, text })),
    page: page.name,
    pageParts: page.parts,
    worker: worker.name,
    names: namesOf(page, behaviours, islands),
    islands: new Map(
      islands.flatMap((file) => {
        const name = islandOf(file);
        return name === undefined ? [] : [[name, [file.name, ...file.parts]] as const];
      }),
    ),
  };
}

/** Bundles the service worker. What it knows of its build stands in front of it. */
export async function bundleServiceWorker(project: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [join('components', 'browser', 'offline', 'service-worker.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The worker is one classic script, which is there sooner than one in parts. */
async function bundleWorker(project: string): Promise<BuiltFile> {
  const { outputFiles } = await build({ ...common(project), entryPoints: [workerEntry], format: 'iife', plugins: [slimFlexsearch] });
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

interface ModuleFile extends BuiltFile {
  /** The module it was made of, below the project, if one was asked for by name. */
  readonly entry: string | undefined;
  /** The files it needs before it runs, and all that it may ask for. */
  readonly parts: readonly string[];
  readonly leadsTo: readonly string[];
}

function listFiles({ outputFiles, metafile }: { readonly outputFiles: OutputFile[]; readonly metafile: Metafile }): readonly ModuleFile[] {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  return outputFiles.map(({ path, text }) => {
    const { entryPoint, imports } = outputs.get(basename(path)) ?? { imports: [] };
    const parts = imports.flatMap((other) => (other.kind === 'import-statement' ? [basename(other.path)] : []));
    return { name: basename(path), text, entry: entryPoint, parts, leadsTo: imports.map((other) => basename(other.path)) };
  });
}

/** Leads from the pages' modules to the islands, which are files of their own. */
function linkIslands(islands: readonly ModuleFile[]): Plugin {
  return {
    name: 'link-islands',
    setup: (build) =>
      build.onResolve({ filter: /\/island\/[\w-]+\.tsx?$/ }, ({ path }) => {
        const island = islands.find(({ entry }) => entry === `${islandFolder}/${basename(path)}`);
        return island && { path: `./${island.name}`, external: true };
      }),
  };
}

/**
 * Parts what scripts may add to any page from what only those do that a page's elements ask for: behaviours, and islands that stand in
 * a page. The island of search can be opened from every page.
 */
function namesOf(page: ModuleFile, behaviours: readonly ModuleFile[], islands: readonly ModuleFile[]): ScriptNames {
  const files = new Map([...behaviours, ...islands].map((file) => [file.name, file]));
  const namesFrom = (start: ModuleFile) => {
    const reached = new Set([start]);
    for (const { leadsTo } of reached) {
      for (const name of leadsTo) {
        const file = files.get(name);
        if (file !== undefined && behaviourOf(file) === undefined) reached.add(file);
      }
    }
    return new Set([...reached].flatMap((file) => (islands.includes(file) ? namesInElements(file.text) : namesInCode(file.text))));
  };
  const namesBy = (nameOf: (file: ModuleFile) => string | undefined) =>
    new Map(
      Array.from(files.values(), (file) => ({ name: nameOf(file), file })).flatMap(({ name, file }) =>
        name === undefined ? [] : [[name, namesFrom(file)] as const],
      ),
    );
  const always = namesFrom(page);
  const byBehaviour = namesBy(behaviourOf);
  // The module of every page knows what behaviours are called, and makes nothing of that name.
  for (const name of byBehaviour.keys()) always.delete(`.${name}`);
  return { always, byBehaviour, byIsland: namesBy(islandOf) };
}

/** The modules that start a behaviour are called after it; these start on every page. */
function behaviourOf({ entry = '' }: ModuleFile): string | undefined {
  return /\/start-(?!previews|marks|page|elements)([\w-]+)\.ts$/.exec(entry)?.[1];
}

function islandOf({ entry = '' }: ModuleFile): string | undefined {
  return entry.startsWith(islandFolder) ? basename(entry).replace(/\.tsx?$/, '') : undefined;
}

/**
 * An element is made by its name; any word in a behaviour's code may be a class or an id that it gives, but for what it only reads or
 * looks for, which has a dot in front.
 */
function namesInCode(code: string): readonly string[] {
  const elements = Array.from(code.matchAll(/\.createElement\(["`]([a-z\d-]+)["`]\)/g), ([, name = '']) => name);
  const words = (code.match(/(?<![.\w-])[a-z][\w-]*/gi) ?? []).flatMap((word) => [`.${word}`, `#${word}`]);
  const data = Array.from(code.matchAll(/\.dataset\.(\w+)/g), ([, name = '']) => `[data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}]`);
  return [...elements, ...words, ...data, ...customProperties(code)];
}

/** An island names what it makes where it makes it: only that is looked for, for its runtime and its own styles hold every word; the page's custom properties are for them too. */
function namesInElements(code: string): readonly string[] {
  const elements = [...code.matchAll(/\w\("([a-z][a-z\d]*)",\{/g)].map(([, name = '']) => name);
  const classes = [...code.matchAll(/className:["`]([^"`]+)["`]/g)].flatMap(([, names = '']) => names.split(' '));
  return [...elements, ...classes.map((name) => `.${name}`), ...customProperties(code)];
}
