import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Pictures that were drawn before, by a hash of what they show and how. */
interface ImageCache {
  /** The picture, drawn only where it is not kept. */
  readonly take: (key: string, draw: () => Buffer) => Buffer;
  readonly has: (key: string) => boolean;
  readonly keyOf: (...parts: readonly (string | Uint8Array)[]) => string;
  /** Keeps what was taken this time, and nothing else. */
  readonly save: () => void;
}

/** Keeps pictures in one file: a line that tells each one's key and length, then the pictures. A damaged file is as good as none. */
export function openImageCache(file: string): ImageCache {
  const kept = readPack(file);
  const taken = new Map<string, Buffer>();
  let isNew = false;
  return {
    keyOf: (...parts) => {
      const sum = createHash('sha256');
      for (const part of parts) sum.update(part).update('\0');
      return sum.digest('hex');
    },
    has: (key) => kept.has(key),
    take(key, draw) {
      const known = kept.get(key);
      isNew ||= known === undefined;
      const image = known ?? draw();
      taken.set(key, image);
      return image;
    },
    save() {
      if (!isNew && taken.size === kept.size) return;
      const head = [...taken].map(([key, { length }]) => [key, length]);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.next`, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...taken.values()]));
      renameSync(`${file}.next`, file);
    },
  };
}

function readPack(file: string): ReadonlyMap<string, Buffer> {
  const images = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const head: readonly (readonly [string, number])[] = JSON.parse(bytes.toString('utf8', 0, end));
    let start = end + 1;
    for (const [key, length] of head) {
      const image = bytes.subarray(start, start + length);
      if (image.length === length) images.set(key, image);
      start += length;
    }
  } catch {
    return new Map();
  }
  return images;
}
