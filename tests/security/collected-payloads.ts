import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Vector, vectorsOf } from './vector.ts';

const folder = process.env['FLYWHEEL_SHARED'] ?? '../shared';

/** Reads the vectors that others have collected, where they are at hand; none elsewhere. */
export function readCollectedPayloads(): readonly Vector[] {
  const file = join(folder, 'security', 'payloads.jsonl');
  if (!existsSync(file)) return [];
  const records: unknown[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return records.flatMap((record) =>
    typeof record === 'object' && record !== null && 'payload' in record && typeof record.payload === 'string'
      ? vectorsOf('collected', [record.payload])
      : [],
  );
}
