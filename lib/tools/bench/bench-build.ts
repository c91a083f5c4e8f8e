import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { writeFloorApp } from './floor-app.ts';
import { findSampleNotes, makeNotes, writeContent } from './sample-notes.ts';

const wantedRatio = 0.75;
const wantedKept = 0.5;
const wantedEdit = 0.2;
const wantedMemory = 2e9;

/** Measures a whole build, nothing cached, of courses of several sizes, beside Next alone with the same pages and bytes. */
export function benchBuild(project: string, counts: readonly number[] = [100, 1000, 5000]): readonly Figure[] {
  const samples = findSampleNotes(project);
  const bench = join(project, '.flywheel', 'bench');
  rmSync(bench, { recursive: true, force: true });
  const figures = counts.flatMap((count) => {
    const work = join(bench, String(count));
    const content = join(work, 'content');
    const site = join(work, 'out');
    writeContent(content, makeNotes(samples, count));
    for (const [index, kept] of [frameFolder, ...keptBesides].entries()) setAside(join(project, kept), join(work, `kept-${index}`));
    const ours = run(['npm', 'run', '--silent', 'build'], project, { CONTENT_DIR: content, OUT_DIR: site });
    const floor = join(work, 'floor');
    const pages = writeFloorApp(floor, site);
    const next = run(['npm', 'run', '--silent', 'build'], floor, {});
    const ratio = ours.seconds / next.seconds;
    for (const [index, folder] of keptBesides.entries()) setAside(join(project, folder), join(work, `kept-besides-${index}`));
    const kept = run(['npm', 'run', '--silent', 'build'], project, { CONTENT_DIR: content, OUT_DIR: site });
    appendFileSync(join(content, 'lectures', readdirSync(join(content, 'lectures'))[0] ?? ''), '\n\nWords that were not there before.\n');
    const edit = run(['npm', 'run', '--silent', 'build'], project, { CONTENT_DIR: content, OUT_DIR: site });
    return [
      {
        what: `${count} notes, ${pages} pages`,
        measured: `${ours.seconds.toFixed(1)} s, Next alone ${next.seconds.toFixed(1)} s`,
        wanted: `≤ ${wantedRatio} × Next alone`,
        ratio: ratio.toFixed(2),
      },
      {
        what: '  the frame kept, every note read anew',
        measured: `${kept.seconds.toFixed(1)} s`,
        wanted: `≤ ${wantedKept} × Next alone`,
        ratio: (kept.seconds / next.seconds).toFixed(2),
      },
      {
        what: '  one note edited',
        measured: `${edit.seconds.toFixed(1)} s, ${(edit.seconds / next.seconds).toFixed(2)} × Next alone, ${Math.round(edit.memory / 1e6)} MB`,
        wanted: `≤ ${wantedEdit} × our first build`,
        ratio: (edit.seconds / ours.seconds).toFixed(2),
      },
      {
        what: '  time of all processors',
        measured: `${ours.processor.toFixed(1)} s, Next alone ${next.processor.toFixed(1)} s`,
        wanted: '',
        ratio: (ours.processor / next.processor).toFixed(2),
      },
      {
        what: '  the largest process',
        measured: `${Math.round(ours.memory / 1e6)} MB`,
        wanted: `≤ ${wantedMemory / 1e6} MB`,
        ratio: (ours.memory / wantedMemory).toFixed(2),
      },
    ];
  });
  rmSync(bench, { recursive: true, force: true });
  return figures;
}

/** Where builds keep what the next one need not make again: the frame, and all else. */
const frameFolder = join('.flywheel', 'frame');
const keptBesides = [
  join('.flywheel', 'cache'),
  join('.flywheel', 'pages.json'),
  join('.flywheel', 'guide'),
  '.next',
  join('.flywheel', 'export'),
];

/** Moves a folder out of the way. Nothing is deleted before all is measured: some file systems make files slowly for a minute after. */
function setAside(folder: string, to: string): void {
  if (existsSync(folder)) renameSync(folder, to);
}

interface Run {
  readonly seconds: number;
  /** Seconds that all its processes together were at work: what other programs on the machine do not stretch. */
  readonly processor: number;
  /** Bytes of the largest of its processes. */
  readonly memory: number;
}

/** Runs a command to its end and measures it. */
function run(command: readonly string[], folder: string, environment: Readonly<Record<string, string>>): Run {
  const start = performance.now();
  const measured = spawnSync(process.execPath, ['-e', measureChild, ...command], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (measured.status !== 0) throw new Error(`Cannot measure "${command.join(' ')}": it failed\n${measured.stdout}${measured.stderr}`);
  const times = [...measured.stderr.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].at(-1)?.slice(1).map(Number) ?? [];
  const [userMinutes = 0, userSeconds = 0, systemMinutes = 0, systemSeconds = 0] = times;
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (userMinutes + systemMinutes) * 60 + userSeconds + systemSeconds,
    memory: Number(/memory (\d+)$/.exec(measured.stdout.trim())?.[1] ?? 0),
  };
}

/** Runs the command under a shell that tells the processor time of its children, and watches their memory in /proc where there is one. */
const measureChild = `
const { spawn } = require('node:child_process');
const { readFileSync, readdirSync } = require('node:fs');
const child = spawn('sh', ['-c', '"$@"; status=$?; times >&2; exit $status', 'sh', ...process.argv.slice(1)], { stdio: ['ignore', 2, 2] });
let most = 0;
const status = (pid) => { try { return readFileSync('/proc/' + pid + '/status', 'utf8'); } catch { return ''; } };
const look = () => {
  let pids = [];
  try { pids = readdirSync('/proc').filter((name) => /^\\d+$/.test(name)); } catch { return; }
  const parents = new Map(pids.map((pid) => [pid, /PPid:\\s+(\\d+)/.exec(status(pid))?.[1]]));
  const isOurs = (pid) => pid === String(child.pid) || (parents.get(pid) !== undefined && parents.get(pid) !== '0' && isOurs(parents.get(pid)));
  for (const pid of pids) if (isOurs(pid)) most = Math.max(most, Number(/VmHWM:\\s+(\\d+)/.exec(status(pid))?.[1] ?? 0) * 1024);
};
const timer = setInterval(look, 500);
child.on('exit', (code) => { clearInterval(timer); console.log('memory ' + most); process.exit(code ?? 1); });
`;
