import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const folders = ['app', 'components', 'lib', 'public'];
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];

/** Hashes everything that a site's frame is made of: the project's code, its configuration, the packages, and what runs them. Notes are no part of it. */
export function hashCode(project: string): string {
  const sum = createHash('sha256').update(process.version);
  for (const folder of folders) {
    for (const name of listFiles(join(project, folder)))
      sum.update(`\0${folder}/${name}\0`).update(readFileSync(join(project, folder, name)));
  }
  for (const file of files) sum.update(`\0${file}\0`).update(readText(join(project, file)));
  return sum.digest('hex').slice(0, 20);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
