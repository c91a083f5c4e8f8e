import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'lib', 'public'];
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];

/**
 * Names a build by the code that makes it and the base path, so that equal code and notes give equal bytes. Notes are left
 * out on purpose: every page holds the name, and a changed note would change them all.
 */
export function nameBuild(project: string, basePath: string): string {
  const sum = createHash('sha256').update(basePath);
  for (const folder of folders) {
    for (const name of listFiles(join(project, folder)))
      sum.update(`\0${folder}/${name}\0`).update(readFileSync(join(project, folder, name)));
  }
  for (const file of files) sum.update(`\0${file}\0`).update(readText(join(project, file)));
  return sum.digest('hex').slice(0, 20);
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch {
    return [];
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
