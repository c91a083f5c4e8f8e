import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const settleTime = 40;
const pollTime = 500;

/** Calls back once a folder's files have changed and then been still for a moment. Where the system cannot tell of changes, it looks. */
export function watchFolder(folder: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleTime);
  };
  try {
    watch(folder, { recursive: true }, settle).on('error', () => pollFolder(folder, settle));
  } catch {
    pollFolder(folder, settle);
  }
}

function pollFolder(folder: string, onChange: () => void): void {
  let known: string | undefined;
  const look = async () => {
    const now = await describeFolder(folder);
    if (known !== undefined && known !== now) onChange();
    known = now;
    setTimeout(look, pollTime);
  };
  void look();
}

async function describeFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return `${name} ${found?.mtimeMs} ${found?.size}`;
    }),
  );
  return files.sort().join('\n');
}
