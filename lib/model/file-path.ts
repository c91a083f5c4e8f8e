import type { Brand } from './brand.ts';

/** A note's or an image's path below the content folder, with forward slashes and nothing in front. */
export type FilePath = Brand<'FilePath'>;

/** Mints a file path: back slashes become forward ones, `.` steps go, `..` steps fold. A path that climbs out is undefined. */
export function toFilePath(path: string): FilePath | undefined {
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.length === 0 ? undefined : (steps.join('/') as FilePath);
}

/** Gives the folder of a path, without a closing slash; the content folder itself is the empty string. */
export function toFolder(path: FilePath): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
