import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An editor writes a file in several steps; they lie closer together than this, in milliseconds. */
const settleTime = 15;
const pollTime = 500;

/** Calls back once a folder's files have changed and then been still for a moment. Where the system cannot tell of changes, it looks. */
export function watchFolder(folder: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleTime);
  };
  if (process.platform === 'linux') void watchFolders(folder, settle);
  else watchTree(folder, settle);
}

/** Systems that tell of a whole tree at once. */
function watchTree(folder: string, onEvent: () => void): void {
  try {
    watch(folder, { recursive: true }, onEvent).on('error', () => pollFolder(folder, onEvent));
  } catch {
    pollFolder(folder, onEvent);
  }
}

/** Linux tells of one folder at a time, its files with it: one watch a folder, and new ones as folders come. */
async function watchFolders(root: string, onEvent: () => void): Promise<void> {
  const watched = new Map<string, FSWatcher>();
  let isPolling = false;
  const poll = () => {
    if (isPolling) return;
    isPolling = true;
    for (const watcher of watched.values()) watcher.close();
    pollFolder(root, onEvent);
  };
  const add = (folder: string) => {
    if (watched.has(folder) || isPolling) return;
    try {
      const watcher = watch(folder, () => {
        onEvent();
        void follow();
      });
      watcher.on('error', () => {
        watcher.close();
        watched.delete(folder);
        if (folder === root) poll();
      });
      watched.set(folder, watcher);
    } catch (error) {
      // A folder that has just gone needs no watch; a system that has no watches left has to be looked at.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) poll();
    }
  };
  const follow = async () => {
    const folders = await listFolders(root);
    const isNew = folders.some((folder) => !watched.has(folder));
    for (const [folder, watcher] of watched) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const folder of folders) add(folder);
    // What was put into a folder before its watch began has told nobody.
    if (isNew) onEvent();
  };
  for (const folder of await listFolders(root)) add(folder);
}

async function listFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
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
