import { crc32, inflateRawSync } from 'node:zlib';
import { importBounds } from '../import-bounds.ts';
import { ImportFault } from '../imported.ts';

/** The files of a ZIP archive by name, unpacked within bounds. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Marks of records in a ZIP archive (APPNOTE 6.3, 4.3). */
const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };

/**
 * Unpacks an archive by its central directory. Sizes are held against the bounds before a byte is unpacked and enforced
 * while it is, so that neither an honest bomb nor one that lies gets further; names that climb out are left out.
 */
export function checkArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > importBounds.archiveEntries)
    throw new ImportFault(`Cannot unpack the file: it has ${count} entries, more than ${importBounds.archiveEntries}`);
  const entries = readEntries(view, { at: view.getUint32(end + 16, true), count });
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > importBounds.archiveBytes)
    throw new ImportFault(`Cannot unpack the file: it would have ${whole} bytes, more than ${importBounds.archiveBytes}`);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) if (isOwnName(entry.name) && !files.has(entry.name)) files.set(entry.name, unpack(view, entry));
  return files;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
  readonly at: number;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === marks.end) return at;
  throw new ImportFault('Cannot unpack the file: it is no Word document, or it is damaged');
}

function readEntries(view: DataView, { at, count }: { at: number; count: number }): readonly Entry[] {
  const entries: Entry[] = [];
  for (let from = at, index = 0; index < count; index++) {
    if (from + 46 > view.byteLength || view.getUint32(from, true) !== marks.entry)
      throw new ImportFault('Cannot unpack the file: its directory is damaged');
    const nameLength = view.getUint16(from + 28, true);
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + from + 46, Math.min(nameLength, view.byteLength - from - 46)),
    );
    if ((view.getUint16(from + 8, true) & 1) === 1) throw new ImportFault('Cannot unpack the file: it is locked with a password');
    const size = view.getUint32(from + 24, true);
    if (/\.(?:xml|rels)$/i.test(name) && size > importBounds.archiveTextBytes)
      throw new ImportFault(`Cannot unpack the file: "${name.slice(0, 60)}" has ${size} bytes, more than ${importBounds.archiveTextBytes}`);
    entries.push({
      name,
      method: view.getUint16(from + 10, true),
      sum: view.getUint32(from + 16, true),
      packed: view.getUint32(from + 20, true),
      size,
      at: view.getUint32(from + 42, true),
    });
    from += 46 + nameLength + view.getUint16(from + 30, true) + view.getUint16(from + 32, true);
  }
  return entries;
}

function unpack(view: DataView, { name, method, packed, size, sum, at }: Entry): Uint8Array {
  const damaged = () => new ImportFault(`Cannot unpack the file: "${name.slice(0, 60)}" in it is damaged`);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== marks.local) throw damaged();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > view.byteLength) throw damaged();
  const data = new Uint8Array(view.buffer, view.byteOffset + from, packed);
  let bytes: Uint8Array;
  try {
    bytes = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged();
  }
  if ((method !== 0 && method !== 8) || bytes.byteLength !== size || crc32(bytes) !== sum) throw damaged();
  return bytes;
}

function isOwnName(name: string): boolean {
  return !name.endsWith('/') && !/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
}
