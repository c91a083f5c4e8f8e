import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 16 colours: two pixels a byte, each row behind a zero byte, as PNG wants it. */
interface SixteenColours {
  readonly width: number;
  readonly height: number;
  /** As red, green and blue, a byte each. */
  readonly palette: readonly (readonly [number, number, number])[];
  readonly rows: Uint8Array;
}

/** Bytes of one row, with the byte in front that says it is not filtered. */
export function rowBytes(width: number): number {
  return 1 + Math.ceil(width / 2);
}

/** Writes a picture as PNG (third edition, §11) with a palette. Equal pictures give equal bytes. */
export function encodePng({ width, height, palette, rows }: SixteenColours): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(name, 4, 'latin1');
  body.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, body.length + 8)), body.length + 8);
  return bytes;
}
