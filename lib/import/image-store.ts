import { toSlug } from '../model/slug.ts';
import { importBounds } from './import-bounds.ts';
import type { ImportedFile } from './imported.ts';

/** Keeps the images of a note that is being made: each under a safe name of its own, the same bytes once. */
export interface ImageStore {
  readonly images: readonly ImportedFile[];
  /** Keeps an image and gives the name of its file; a text says why it cannot be kept. */
  readonly keep: (bytes: Uint8Array, name: string) => { readonly name: string } | { readonly reason: string };
}

/** Opens a store of images. */
export function openImageStore(): ImageStore {
  const images: ImportedFile[] = [];
  return {
    images,
    keep(bytes, name) {
      const ending = imageEnding(bytes);
      if (ending === undefined) return { reason: 'it is no image of a kind that pages show (PNG, JPEG, GIF, WebP, AVIF, SVG)' };
      if (bytes.byteLength > importBounds.imageBytes) return { reason: `it has more than ${importBounds.imageBytes} bytes` };
      const same = images.find((image) => isSame(image.bytes, bytes));
      if (same !== undefined) return { name: same.name };
      if (images.length >= importBounds.images) return { reason: `the note has ${importBounds.images} images already` };
      const stem =
        toSlug(name.replace(/\.[a-z]{3,4}$/i, '').replace(/[^\p{L}\p{N}]+/gu, ' '))
          .replace(/[^a-z0-9-]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'image';
      const free = Array.from({ length: images.length + 1 }, (_, at) => `${stem}${at === 0 ? '' : `-${at + 1}`}${ending}`);
      const kept = free.find((candidate) => images.every((image) => image.name !== candidate)) ?? `${stem}-${images.length}${ending}`;
      images.push({ name: kept, bytes });
      return { name: kept };
    },
  };
}

/** Tells an image's kind by its first bytes, whatever its name says. */
function imageEnding(bytes: Uint8Array): string | undefined {
  const starts = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
  if (starts(0x89, 0x50, 0x4e, 0x47)) return '.png';
  if (starts(0xff, 0xd8, 0xff)) return '.jpg';
  if (text(0, 4) === 'GIF8') return '.gif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return '.webp';
  if (text(4, 8) === 'ftyp' && text(8, 12).startsWith('avi')) return '.avif';
  const head = new TextDecoder()
    .decode(bytes.slice(0, 2000))
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, '');
  return /^\s*<svg[\s>]/i.test(head.replace(/^\uFEFF/, '')) ? '.svg' : undefined;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at]);
}
