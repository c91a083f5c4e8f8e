import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from '../../lib/terminal/terminal.ts';

/** A project on disk that is gone after the test, and what commands wrote there. */
interface TemporaryProject {
  readonly folder: string;
  readonly terminal: Terminal;
  readonly written: { out: string; error: string };
}

/** Makes a project's folder with these files. */
export function makeProject(files: Readonly<Record<string, string>>, environment: Terminal['environment'] = {}): TemporaryProject {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const written = { out: '', error: '' };
  const terminal: Terminal = {
    folder,
    environment,
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
    isColourful: false,
    isScreen: false,
  };
  return { folder, terminal, written };
}
