import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes the code of some rooms of `lib`, and the packages: what they made is the same as long as this is. */
export function hashRooms(project: string, rooms: readonly string[]): string {
  const sum = createHash('sha256');
  for (const room of rooms) {
    for (const name of readdirSync(join(project, 'lib', room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) sum.update(name).update(readFileSync(join(project, 'lib', room, name)));
    }
  }
  sum.update(readFileSync(join(project, 'package-lock.json')));
  return sum.digest('hex').slice(0, 32);
}
