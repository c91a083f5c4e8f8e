import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const hashLength = 64;

/** Reads the value that a file was sealed with; undefined where there is none, or where it is not as it was written. */
export function readSealed<Value>(file: string): Value | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(hashLength);
    if (text.slice(0, hashLength) !== hashText(body)) return undefined;
    const value: Value = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON with a hash over it in front, so that a file that is damaged is as good as none. The file is whole at every moment. */
export function writeSealed(file: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, hashText(body) + body);
  renameSync(`${file}.${process.pid}`, file);
}

/** Hashes a text, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
