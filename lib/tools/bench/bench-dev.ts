import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findFreePort } from '../../terminal/read-port.ts';
import { openTerminal } from '../../terminal/terminal.ts';
import { browserFlags } from '../browser-flags.ts';
import { findBrowser } from '../find-browser.ts';
import type { Figure } from './figures.ts';
import { findSampleNotes, makeNotes, writeContent } from './sample-notes.ts';
import { waitUntilOpen } from './wait-until-open.ts';

const edits = 9;
const wanted = 300;

/** Measures how long an edited note takes from being saved to standing in the browser, the development server at work, at several sizes. */
export async function benchDev(project: string, counts: readonly number[] = [100, 1000]): Promise<readonly Figure[]> {
  const samples = findSampleNotes(project);
  const figures: Figure[] = [];
  for (const count of counts) {
    const content = join(project, '.flywheel', 'bench', 'content');
    writeContent(content, makeNotes(samples, count));
    const port = await findFreePort();
    const server = spawn(process.execPath, [join('lib', 'commands', 'launch.mjs'), 'dev'], {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const started = performance.now();
    try {
      await waitUntilOpen(server);
      const ready = performance.now() - started;
      await fetch(`http://127.0.0.1:${port}/lectures/`).then((answer) => answer.text());
      figures.push({
        what: `ready, and the first page, ${count} notes`,
        measured: `${(ready / 1000).toFixed(1)} s, ${((performance.now() - started) / 1000).toFixed(1)} s`,
        wanted: '',
        ratio: '',
      });
      const times = await measureEdits(`http://127.0.0.1:${port}`, join(content, 'lectures', `note-${count / 2}.md`), `note-${count / 2}`);
      const median = times[times.length >> 1] ?? 0;
      figures.push({
        what: `one note edited, ${count} notes`,
        measured: `${Math.round(median)} ms (${Math.round(times[0] ?? 0)} to ${Math.round(times.at(-1) ?? 0)})`,
        wanted: `≤ ${wanted} ms`,
        ratio: (median / wanted).toFixed(2),
      });
    } finally {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(join(project, '.flywheel', 'bench'), { recursive: true, force: true });
    }
  }
  return figures;
}

/** Gives the times of several edits in the middle of a note, the shortest first. */
async function measureEdits(origin: string, file: string, slug: string): Promise<readonly number[]> {
  const terminal = openTerminal();
  const browser = await chromium.launch({ executablePath: findBrowser(terminal), args: browserFlags(process.env) });
  const page = await browser.newPage();
  await page.goto(`${origin}/lectures/${slug}/`, { timeout: 300_000 });
  await page.locator('.live-problems').waitFor({ state: 'attached', timeout: 60_000 });
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    // What the last edit has left to do is no part of this one.
    await page.waitForTimeout(1500);
    const time = await measureEdit(page, file, `${text}\n\nEdit ${edit} of this measure.\n`, `Edit ${edit} of this measure.`);
    // The first one warms everything up.
    if (edit > 0) times.push(time);
  }
  await browser.close();
  return times.sort((a, b) => a - b);
}

/** Saves a text and waits until the browser has painted words of it. */
async function measureEdit(page: Page, file: string, text: string, words: string): Promise<number> {
  const shown = page.waitForFunction(
    (sought) => document.querySelector('main')?.textContent?.includes(sought) && performance.timeOrigin + performance.now(),
    words,
    { polling: 'raf' },
  );
  const saved = performance.timeOrigin + performance.now();
  writeFileSync(file, text);
  return Number(await (await shown).jsonValue()) - saved;
}
