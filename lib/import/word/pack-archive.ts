import { crc32 } from 'node:zlib';
import type { Archive } from './check-archive.ts';

/** Packs files into a ZIP archive without squeezing them: what was unpacked within bounds is handed on as it is. */
export function packArchive(files: Archive): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const label = new TextEncoder().encode(name);
    const sum = crc32(bytes);
    const local = header(30, [
      [0, 0x04034b50, 4],
      [4, 20, 2],
      [6, 0x0800, 2],
      [14, sum, 4],
      [18, bytes.byteLength, 4],
      [22, bytes.byteLength, 4],
      [26, label.byteLength, 2],
    ]);
    directory.push(
      header(46, [
        [0, 0x02014b50, 4],
        [4, 20, 2],
        [6, 20, 2],
        [8, 0x0800, 2],
        [16, sum, 4],
        [20, bytes.byteLength, 4],
        [24, bytes.byteLength, 4],
        [28, label.byteLength, 2],
        [42, at, 4],
      ]),
      label,
    );
    parts.push(local, label, bytes);
    at += local.byteLength + label.byteLength + bytes.byteLength;
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return join([
    ...parts,
    ...directory,
    header(22, [
      [0, 0x06054b50, 4],
      [8, files.size, 2],
      [10, files.size, 2],
      [12, size, 4],
      [16, at, 4],
    ]),
  ]);
}

/** A record of this length with numbers in it: where, what, how many bytes. */
function header(length: number, numbers: readonly (readonly [at: number, value: number, size: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value, size] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
