import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makePaint } from '../terminal/colour.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { sumTests, toClosingLine } from './sum-tests.ts';

/** One check of `npm test`: a script of package.json. */
interface Stage {
  readonly script: string;
  readonly title: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the script leaves what it counted. */
  readonly report?: string;
}

/** A site as it stands on a host that gives it a folder and no name of its own. */
const below = { BASE_PATH: '/course', OUT_DIR: '.flywheel/below' };
const siteReport = '.flywheel/site-tests.json';

/** What `npm test` runs, in order. The cheap ones come first, and the usual site is built last, so that it is the one that stays. */
const stages: readonly Stage[] = [
  { script: 'lint', title: 'Form and lint' },
  { script: 'types', title: 'Types' },
  { script: 'walls', title: 'Walls between the floors' },
  { script: 'unit', title: 'Unit tests', report: '.flywheel/unit-tests.json' },
  { script: 'check:strict', title: 'Content' },
  { script: 'build', title: 'Build below a base path', environment: below },
  {
    script: 'site',
    title: 'Browser tests below a base path',
    args: ['search-dialog', 'search-page', 'search-trouble', 'previews', 'offline'],
    environment: below,
    report: siteReport,
  },
  { script: 'build', title: 'Build' },
  { script: 'site', title: 'Browser tests on the built site', report: siteReport },
];

/** Runs `npm test`: every check in order up to the first that fails, and how many tests passed and failed as its last line. */
export async function runTests(terminal: Terminal): Promise<number> {
  const paint = makePaint(terminal.isColourful);
  const reports: unknown[] = [];
  let code = 0;
  for (const [index, stage] of stages.entries()) {
    terminal.out(`\n${paint('bold', `${index + 1}/${stages.length} ${stage.title}`)} (npm run ${stage.script})\n\n`);
    const report = stage.report === undefined ? undefined : join(terminal.folder, stage.report);
    if (report !== undefined) rmSync(report, { force: true });
    code = await runScript(stage, terminal);
    if (report !== undefined) reports.push(readReport(report));
    if (code !== 0) break;
  }
  const sum = sumTests(reports);
  const failed = code !== 0 && sum.failed === 0 ? 1 : sum.failed;
  terminal.out(`\n${toClosingLine({ passed: sum.passed, failed })}\n`);
  return code === 0 && failed > 0 ? 1 : code;
}

async function runScript({ script, args = [], environment: own }: Stage, { folder, environment }: Terminal): Promise<number> {
  const npm = environment['npm_execpath'];
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(command, [...before, 'run', '--silent', script, '--', ...args], {
    cwd: folder,
    env: { ...process.env, ...own },
    stdio: 'inherit',
    shell: npm === undefined && process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** A stage that was stopped before it could report has no tests. */
function readReport(file: string): unknown {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return report;
  } catch {
    return undefined;
  }
}
