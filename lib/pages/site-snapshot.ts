import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../model/page.ts';
import type { SiteFrame } from '../model/site-frame.ts';

/** Names the snapshot's folder to a process that reads another one than the build's. */
export const snapshotVariable = 'SNAPSHOT_FOLDER';

/** Where the pages lie between the course being built and the site being exported. */
export const snapshotFolder = process.env[snapshotVariable] || join(process.cwd(), '.flywheel', 'site');

const frameName = 'frame.json';
const indexName = 'index.json';
const headName = 'pages.head';
const pagesName = 'pages.pack';
const frameFile = join(snapshotFolder, frameName);
const indexFile = join(snapshotFolder, indexName);
const headFile = join(snapshotFolder, headName);
const pagesFile = join(snapshotFolder, pagesName);

/** Every address of the snapshot with its kind: what the site's routes are made from. */
type SnapshotIndex = readonly { readonly path: string; readonly kind: Page['kind'] }[];

/** The process that is writing the snapshot while this one already needs it; set by the build. */
export const writerVariable = 'SNAPSHOT_WRITER';

/** Reads what stands around every page. Throws where no course was built. */
export async function readFrame(): Promise<SiteFrame> {
  const frame: SiteFrame = JSON.parse(readFileSync(frameFile, 'utf8'));
  return frame;
}

/** Lists the addresses of all pages, once they are all there. Throws where no course was built. */
export async function readSnapshotIndex(): Promise<SnapshotIndex> {
  await waitForWriter();
  const index: SnapshotIndex = JSON.parse(readFileSync(indexFile, 'utf8'));
  return index;
}

/** One line of the pack's head: a hash of the page's path, where its JSON starts in the pack, and its bytes. */
const countWidth = 12;
const keyWidth = 16;
const lineWidth = keyWidth + 2 * countWidth;

/**
 * Reads one page by its address and kind; undefined where there is none of that kind there. Reads without waiting: files
 * that come in turns would order the parts of a page's payload by chance, and no two builds were equal.
 */
export async function readPage<Kind extends Page['kind']>(path: string, kind: Kind): Promise<Extract<Page, { kind: Kind }> | undefined> {
  const page = readEntry(path) ?? readEntry(path);
  return page?.head.path === path && isOfKind(page, kind) ? page : undefined;
}

/** While the course is written both files change, one after the other; in between they do not fit, and are read again. */
function readEntry(path: string): Page | undefined {
  const place = findPlace(readFileSync(headFile, 'latin1'), toKey(path));
  if (place === undefined) return undefined;
  const text = readPart(pagesFile, place);
  try {
    const page: Page = JSON.parse(text);
    return page;
  } catch {
    return undefined;
  }
}

/** How many bytes of pages are gathered before they are written. */
const portion = 4_000_000;

/** Writes a whole snapshot: all pages as one file, because a thousand small ones cost more than making the pages, and never all in memory. */
export function writeSnapshot(frame: SiteFrame, pages: Iterable<Page>, folder = snapshotFolder): SnapshotIndex {
  const packFile = join(folder, pagesName);
  const index: { path: string; kind: Page['kind'] }[] = [];
  const lines: string[] = [];
  let start = 0;
  mkdirSync(folder, { recursive: true });
  const pack = openSync(`${packFile}.next`, 'w');
  let bodies: Buffer[] = [];
  let gathered = 0;
  const flush = () => {
    writeFileSync(pack, Buffer.concat(bodies));
    bodies = [];
    gathered = 0;
  };
  for (const page of pages) {
    const body = Buffer.from(JSON.stringify(page));
    index.push({ path: page.head.path, kind: page.kind });
    lines.push(`${toKey(page.head.path)}${pad(start)}${pad(body.length)}`);
    bodies.push(body);
    start += body.length;
    gathered += body.length;
    if (gathered >= portion) flush();
  }
  flush();
  closeSync(pack);
  renameSync(`${packFile}.next`, packFile);
  replaceFile(join(folder, headName), lines.sort().join(''));
  replaceFile(join(folder, frameName), JSON.stringify(frame));
  replaceFile(join(folder, indexName), JSON.stringify(index));
  return index;
}

/** Throws the last snapshot away. */
export function clearSnapshot(): void {
  rmSync(snapshotFolder, { recursive: true, force: true });
}

interface PackPlace {
  readonly start: number;
  readonly length: number;
}

/** Reads the pack's head from the middle outwards: its lines are in order. */
function findPlace(head: string, key: string): PackPlace | undefined {
  let low = 0;
  let high = head.length / lineWidth - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = head.slice(middle * lineWidth, (middle + 1) * lineWidth);
    const other = line.slice(0, keyWidth);
    if (other === key)
      return { start: Number(line.slice(keyWidth, keyWidth + countWidth)), length: Number(line.slice(keyWidth + countWidth)) };
    if (other < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function toKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, keyWidth);
}

function pad(number: number): string {
  return String(number).padStart(countWidth);
}

function readPart(path: string, { start, length }: PackPlace): string {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, length, start);
  } finally {
    closeSync(file);
  }
  return bytes.toString('utf8');
}

/** Moves a file in whole: a reader has the old one or the new one. */
function replaceFile(file: string, content: string): void {
  writeFileSync(`${file}.next`, content);
  renameSync(`${file}.next`, file);
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
