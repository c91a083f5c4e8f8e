import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parseStyleSheet, type StyleSheet } from '../finish/style-sheet.ts';
import { snapshotVariable, writeSnapshot } from '../pages/site-snapshot.ts';
import { bundleScripts, bundleServiceWorker, type ScriptBundle } from './bundle-scripts.ts';
import { hashCode } from './hash-code.ts';
import { listFiles } from './list-files.ts';
import { exportFolder, startNextBuild } from './run-next.ts';
import { makeSampleSite } from './sample-site.ts';

/** What is made of the project's code, whatever the course: by Next the style sheet, the faces it names and one page of each kind, and the scripts. */
export interface Frame extends FrameCode {
  /** The files that the style sheet names. */
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** What of a frame is kept as it is read. */
interface FrameCode {
  /** Addresses in it are relative: the faces lie beside it. */
  readonly sheet: StyleSheet;
  readonly scripts: ScriptBundle;
  readonly serviceWorker: string;
}

/** A frame that is there, or on its way. */
export interface ComingFrame {
  readonly ready: Promise<Frame>;
  /** The hash of the code that it is made of. */
  readonly code: string;
  /** Tells whether it had been kept, so that nothing had to be compiled. */
  readonly isKept: boolean;
  readonly stop: () => void;
}

/** Where frames are kept, below the project: the one of the code as it is, and no other. */
const frameFolder = join('.flywheel', 'frame');

const styleName = 'site.css';
const codeName = 'code';
const sumName = 'sum';
const pagesFolder = 'pages';

/**
 * Opens the frame of a project: the one that was kept for just this code, or one that Next makes anew. Only code makes it, so as long as
 * only notes change nothing is compiled. One that is damaged is made anew.
 */
export function openFrame(project: string): ComingFrame {
  const code = hashCode(project);
  const folder = join(project, frameFolder, code);
  const kept = readFrame(folder);
  if (kept !== undefined) return { ready: Promise.resolve(kept), code, isKept: true, stop: () => undefined };
  const snapshot = join(project, '.flywheel', 'snapshot.json');
  writeSnapshot(snapshot, makeSampleSite());
  // Where the code was another before it may change again: then Next keeps what it compiled. That costs a tenth of a first build.
  const keepCompiled = existsSync(join(project, frameFolder)) ? '1' : '';
  const next = startNextBuild(project, { BASE_PATH: '', KEEP_COMPILED: keepCompiled, [snapshotVariable]: snapshot });
  const scripts = Promise.all([bundleScripts(project, { isDevelopment: false }), bundleServiceWorker(project)]);
  const ready = Promise.all([scripts, next.done]).then(([[bundle, serviceWorker]]) =>
    keepFrame(project, { folder, scripts: bundle, serviceWorker }),
  );
  // It may fail before anybody waits for it; who waits is told.
  ready.catch(() => undefined);
  return { ready, code, isKept: false, stop: next.stop };
}

/** Takes the frame out of what Next exported, and puts the scripts beside it. */
function keepFrame(project: string, { folder, ...scripts }: Omit<FrameCode, 'sheet'> & { readonly folder: string }): Frame {
  const exported = join(project, exportFolder);
  const beside = `${folder}.${process.pid}`;
  rmSync(join(project, frameFolder), { recursive: true, force: true });
  mkdirSync(join(beside, pagesFolder), { recursive: true });
  const [sheet, ...others] = listFiles(exported).filter((file) => file.endsWith('.css'));
  if (sheet === undefined || others.length > 0) throw new Error('Cannot find the one style sheet in what Next exported');
  const css = readFileSync(join(exported, sheet), 'utf8').replace(/url\((["']?)\.\.\/media\//g, 'url($1');
  writeFileSync(join(beside, styleName), css);
  writeFileSync(join(beside, codeName), serialize({ ...scripts, sheet: parseStyleSheet(css) } satisfies FrameCode));
  cpSync(join(exported, '_next', 'static', 'media'), beside, { recursive: true });
  for (const file of listFiles(exported)) if (file.endsWith('.html')) cpSync(join(exported, file), join(beside, pagesFolder, file));
  writeFileSync(join(beside, sumName), sumOf(beside));
  renameSync(beside, folder);
  rmSync(exported, { recursive: true, force: true });
  const frame = readFrame(folder);
  if (frame === undefined) throw new Error('Cannot read the frame that was just written');
  return frame;
}

function readFrame(folder: string): Frame | undefined {
  try {
    if (readFileSync(join(folder, sumName), 'utf8') !== sumOf(folder)) return undefined;
  } catch {
    return undefined;
  }
  const files = listFiles(folder).filter((name) => ![styleName, codeName, sumName].includes(name) && !name.startsWith(pagesFolder));
  const code: FrameCode = deserialize(readFileSync(join(folder, codeName)));
  return {
    ...code,
    files: files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  };
}

function sumOf(folder: string): string {
  const sum = createHash('sha256');
  for (const name of listFiles(folder)) if (name !== sumName) sum.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return sum.digest('hex');
}
