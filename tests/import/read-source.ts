import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportedNote, importSource } from '../../lib/import/import-source.ts';

/** Imports one of the sources that lie beside the tests, with the files beside it. */
export function readSource(name: string): Promise<ImportedNote> {
  return importSource({ name, bytes: readFileSync(join('tests', 'import', 'files', name)) }, (path) =>
    path === 'tiny.png' ? readFileSync(join('tests', 'import', 'files', path)) : undefined,
  );
}

/** Imports a text as a source of this name. */
export function importText(name: string, text: string): Promise<ImportedNote> {
  return importSource({ name, bytes: new TextEncoder().encode(text) }, () => undefined);
}

/** Gives what a note's report says in one text. */
export function reportOf({ losses }: ImportedNote): string {
  return losses.map(({ where, what, text }) => `${where}: ${what}: ${text}`).join('\n');
}
