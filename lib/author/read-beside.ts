import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { importBounds } from '../import/import-bounds.ts';
import type { ReadBeside } from '../import/imported.ts';

/**
 * Reads files beside a source, by paths that the source gives: below its own folder or the folder the command is run in,
 * links followed first. A page from elsewhere must not carry off what lies on an instructor's disk.
 */
export function makeBesideReader(source: string, project: string): ReadBeside {
  const own = realpathSync(dirname(source));
  const roots = [own, realpathSync(project)];
  return (path) => {
    if (isAbsolute(path) || path.includes('\0')) return undefined;
    try {
      const file = realpathSync(join(own, path.replaceAll('\\', '/')));
      const isInside = roots.some((root) => file.startsWith(root + sep));
      const { size } = statSync(file);
      return isInside && statSync(file).isFile() && size <= importBounds.imageBytes ? readFileSync(file) : undefined;
    } catch {
      return undefined;
    }
  };
}
