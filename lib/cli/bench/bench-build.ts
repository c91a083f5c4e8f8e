import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';
import { writeFloorApp } from './floor-app.ts';
import { findSampleNotes, makeNotes, writeContent } from './sample-notes.ts';

const wantedRatio = 1.5;
const wantedMemory = 2e9;

/** Measures a whole build, nothing cached, of courses of several sizes, beside Next alone with the same pages and bytes. */
export function benchBuild(project: string, counts: readonly number[] = [100, 1000, 5000]): readonly Figure[] {
  const samples = findSampleNotes(project);
  return counts.flatMap((count) => {
    const work = join(project, '.flywheel', 'bench');
    const content = join(work, 'content');
    const site = join(work, 'out');
    writeContent(content, makeNotes(samples, count));
    rmSync(join(project, '.flywheel', 'cache'), { recursive: true, force: true });
    const ours = run(['npm', 'run', '--silent', 'build'], project, { CONTENT_DIR: content, OUT_DIR: site });
    const floor = join(work, 'floor');
    const pages = writeFloorApp(floor, site);
    const next = run(['node', join(project, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], floor, {});
    rmSync(work, { recursive: true, force: true });
    const ratio = ours.seconds / next.seconds;
    return [
      {
        what: `${count} notes, ${pages} pages`,
        measured: `${ours.seconds.toFixed(1)} s, Next alone ${next.seconds.toFixed(1)} s`,
        wanted: `≤ ${wantedRatio} × Next alone`,
        ratio: ratio.toFixed(2),
      },
      { what: '  the largest process', measured: `${Math.round(ours.memory / 1e6)} MB`, wanted: `≤ ${wantedMemory / 1e6} MB`, ratio: (ours.memory / wantedMemory).toFixed(2) },
    ];
  });
}

/** Runs a command to its end: its time, and the largest memory that one of its processes held, as the kernel counts it. */
function run(command: readonly string[], folder: string, environment: Readonly<Record<string, string>>): { seconds: number; memory: number } {
  const [program = '', ...rest] = command;
  const start = performance.now();
  const measured = spawnSync(process.execPath, ['-e', measureChild, program, ...rest], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (measured.status !== 0) throw new Error(`Cannot measure "${command.join(' ')}": it failed\n${measured.stdout}${measured.stderr}`);
  return { seconds: (performance.now() - start) / 1000, memory: Number(/memory (\d+)$/.exec(measured.stdout.trim())?.[1] ?? 0) };
}

/** Sums up the memory of every process of the child while it runs, from /proc where there is one. */
const measureChild = `
const { spawn } = require('node:child_process');
const { readFileSync, readdirSync } = require('node:fs');
const child = spawn(process.argv[1], process.argv.slice(2), { stdio: ['ignore', 2, 2] });
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
