import type { Manifest } from '../../../lib/search/files/manifest.ts';

/** Tells the worker which index to answer from. */
interface OpenIndex {
  /** The whole address of the folder of its files: a worker's own base is the folder of scripts. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Tells whether a message is one that opens an index. */
export function isOpenIndex(message: unknown): message is OpenIndex {
  return (
    typeof message === 'object' &&
    message !== null &&
    'folder' in message &&
    typeof message.folder === 'string' &&
    'manifest' in message &&
    typeof message.manifest === 'object'
  );
}
