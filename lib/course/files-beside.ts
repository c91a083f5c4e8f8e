import type { LinkSpace } from '../links/link-space.ts';
import type { FilePath } from '../model/file-path.ts';
import { findEntry } from './find-on-disk.ts';
import { readSettingsText } from './read-content.ts';

/** What a course may ask of the files beside its notes. */
interface FilesBeside {
  readonly findEntry: LinkSpace['findEntry'];
  readonly readText: (path: string) => string | undefined;
}

/** Looks at the files of a content folder as they lie on disk now. */
export function filesBeside(folder: string): FilesBeside {
  return { findEntry: (path: FilePath) => findEntry(folder, path), readText: (path) => readSettingsText(folder, path) };
}
