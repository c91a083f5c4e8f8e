import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page, SiteFrame } from '../model/page.ts';

/** Where the pages lie between the course being built and the site being exported. */
export const snapshotFolder = join(process.cwd(), '.flywheel', 'site');

const indexFile = join(snapshotFolder, 'index.json');

/** Every address of the snapshot with its kind: what the site's routes are made from. */
export type SnapshotIndex = readonly { readonly path: string; readonly kind: Page['kind'] }[];

/** The process that is writing the snapshot while this one already needs it; set by the build. */
export const writerVariable = 'SNAPSHOT_WRITER';

/** Reads what stands around every page. Throws where no course was built. */
export async function readFrame(): Promise<SiteFrame> {
  return readJson<SiteFrame>(join(snapshotFolder, 'frame.json'));
}

/** Lists the addresses of all pages, once they are all there. Throws where no course was built. */
export async function readSnapshotIndex(): Promise<SnapshotIndex> {
  await waitForWriter();
  return readJson<SnapshotIndex>(indexFile);
}

/** Reads one page by its address and kind; undefined where there is none of that kind there. */
export async function readPage<Kind extends Page['kind']>(path: string, kind: Kind): Promise<Extract<Page, { kind: Kind }> | undefined> {
  const page = await readJson<Page>(pageFile(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return page !== undefined && isOfKind(page, kind) ? page : undefined;
}

/** Writes one page. */
export async function writePage(page: Page): Promise<void> {
  await writeJson(pageFile(page.head.path), page);
}

/** Writes the frame and the list of addresses: with them the snapshot is whole. */
export async function writeFrame(frame: SiteFrame, index: SnapshotIndex): Promise<void> {
  await writeJson(join(snapshotFolder, 'frame.json'), frame);
  await writeJson(`${indexFile}.next`, index);
  await rename(`${indexFile}.next`, indexFile);
}

function pageFile(path: string): string {
  return join(snapshotFolder, 'pages', `${path.replace(/^\/|\/$/g, '').replaceAll('/', '~') || 'index'}.json`);
}

function isOfKind<Kind extends Page['kind']>(page: Page, kind: Kind): page is Extract<Page, { kind: Kind }> {
  return page.kind === kind;
}

/** Waits until the snapshot is whole: the list of addresses comes last. Throws when its writer is gone before. */
async function waitForWriter(): Promise<void> {
  const writer = Number(process.env[writerVariable] ?? 0);
  if (writer === 0) return;
  while (!existsSync(indexFile)) {
    if (!isAlive(writer)) throw new Error('Cannot read the pages: the build that makes them has ended');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Reads without waiting: files that come in turns would order the parts of a page's payload by chance, and no two builds were equal. */
async function readJson<Value>(file: string): Promise<Value> {
  const value: Value = JSON.parse(readFileSync(file, 'utf8'));
  return value;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(value));
}
