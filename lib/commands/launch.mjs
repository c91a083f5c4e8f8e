import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs one command: `node lib/commands/launch.mjs build`. The commands are joined into a few files first, once for each state of their code:
 * to begin with the hundreds of files that they are made of takes each process a second.
 */
const project = fileURLToPath(new URL('../..', import.meta.url));
const joinedFolder = join(project, '.flywheel', 'code');
const dayInMilliseconds = 86_400_000;

/** Where the code begins, by name, each one's file below `lib`: with what a person types, or with a process that such a command starts itself. */
const entries = {
  run: 'commands/run',
  'draw-diagrams': 'course/draw-diagrams',
  'make-search': 'build/make-search',
  'read-share': 'build/read-share',
};

/** What goes on until it is stopped, or runs inside another process. */
const lasting = ['dev', 'draw-diagrams', 'serve'];

/** Packages with files of their own beside their code, which cannot be joined, and large ones that few commands have use for. */
const external = [
  'sharp',
  'esbuild',
  '@tailwindcss/postcss',
  'next',
  '@playwright/test',
  'jsdom',
  'mermaid',
  'sql.js',
  'fontkit',
  'mammoth',
];

const [command = ''] = process.argv.splice(2, 1);
const isProcess = command !== 'run' && Object.hasOwn(entries, command);
if (!lasting.includes(command)) await import('./brief-process.cjs');
const code = await import(pathToFileURL(join(await joinCode(), `${isProcess ? command : 'run'}.js`)).href);
if (!isProcess) await code.run(command);

/** Gives the folder of the joined code, made anew where the code has changed. */
async function joinCode() {
  const folder = join(joinedFolder, hashCode());
  if (isWhole(folder)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const { build } = await import('esbuild');
  const beside = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: project,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, `lib/${file}.ts`])),
    outdir: beside,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire as toRequire } from 'node:module';\nconst require = toRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  writeFileSync(join(beside, 'sum'), sumOf(beside));
  removeOld();
  try {
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/** Files that were damaged are made anew, like any other that is kept. */
function isWhole(folder) {
  try {
    return readFileSync(join(folder, 'sum'), 'utf8') === sumOf(folder);
  } catch {
    return false;
  }
}

function sumOf(folder) {
  const sum = createHash('sha256');
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.js')) sum.update(name).update(readFileSync(join(folder, name)));
  return sum.digest('hex');
}

function hashCode() {
  const sum = createHash('sha256');
  for (const folder of ['lib', 'components'])
    for (const name of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.tsx?$/.test(name)) sum.update(name).update(readFileSync(join(project, folder, name)));
  return sum
    .update(readFileSync(join(project, 'package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 32);
}

/** Another process may still run what was joined today. */
function removeOld() {
  mkdirSync(joinedFolder, { recursive: true });
  for (const name of readdirSync(joinedFolder)) {
    const folder = join(joinedFolder, name);
    if (Date.now() - statSync(folder).mtimeMs > dayInMilliseconds) rmSync(folder, { recursive: true, force: true });
  }
}
