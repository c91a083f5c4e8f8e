import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { bounds } from '../model/bounds.ts';
import type { Asset } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { fileStart, type Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { findOnDisk, realFolder } from './find-on-disk.ts';
import { readAssetBytes } from './read-asset-bytes.ts';

const assetEndings = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|csv|tsv|json|ya?ml|txt|ipynb|zip|py|r|sql|pptx|docx|xlsx)$/i;

/** Finds the files that notes show or lead to, and tells of those that cannot be published. */
interface AssetFinder {
  readonly find: (path: FilePath) => Asset | undefined;
  readonly problems: readonly Problem[];
}

/** Makes a finder of the files that notes show or lead to: each is read once, measured and named by its bytes. */
export function makeAssetFinder(folder: string): AssetFinder {
  const known = new Map<FilePath, Asset | undefined>();
  const problems: Problem[] = [];
  const root = realFolder(folder);
  const find = (path: FilePath) => {
    if (!known.has(path)) known.set(path, readAsset(findOnDisk(folder, path)));
    return known.get(path);
  };
  return { find, problems };

  function readAsset(path: FilePath): Asset | undefined {
    const ending = assetEndings.exec(path)?.[0].toLowerCase();
    const file = realFolder(join(folder, path));
    if (ending === undefined || file === undefined || root === undefined || !file.startsWith(root + sep) || !statSync(file).isFile())
      return undefined;
    const read = readAssetBytes(file);
    if ('reason' in read) {
      problems.push({ ...fileStart, file: path, ...read.reason, severity: 'warning' });
      return undefined;
    }
    if (read.isChanged) problems.push(cleaned(path));
    const size = measure(read.bytes);
    if (
      size !== undefined &&
      (size.width > bounds.imageSide || size.height > bounds.imageSide || size.width * size.height > bounds.imagePixels)
    ) {
      problems.push({ ...fileStart, file: path, ...tooManyPixels(size) });
      return undefined;
    }
    const hash = createHash('sha256').update(read.bytes).digest('hex').slice(0, 10);
    const name = (path.split('/').at(-1) ?? 'file')
      .slice(0, -ending.length)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    return { path, publishedAs: `/media/${name || 'file'}.${hash}${ending}`, ...size };
  }
}

function measure(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
  } catch {
    return undefined;
  }
}

function cleaned(file: FilePath): Problem {
  return {
    ...fileStart,
    file,
    ...tell('image-cleaned', 'Cannot publish all of this drawing: what runs, links or fetches in it is left out'),
  };
}

function tooManyPixels({ width, height }: { width: number; height: number }) {
  return tell(
    'image-too-large',
    `Cannot show the image: ${width} × ${height} pixels, more than ${bounds.imageSide} a side or ${bounds.imagePixels} in all`,
  );
}
