import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Why a request is not answered with a file. */
interface Refusal {
  readonly status: 400 | 404 | 405;
  readonly reason: string;
}

/**
 * Refuses what no page of ours asks for: other methods, addresses of other forms than a plain path, paths with steps up, back slashes
 * or NUL, however encoded, and files that a link on disk leads to outside of the roots.
 */
export function checkRequest(
  { method = '', url = '' }: { readonly method?: string | undefined; readonly url?: string | undefined },
  folder: string,
  roots: readonly string[],
): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, reason: 'This server only gives.' };
  const path = decodePath(url.split(/[?#]/)[0] ?? '');
  if (path === undefined) return { status: 400, reason: 'This is no path.' };
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  const real = realpathSync(file);
  return roots.some((root) => real === root || real.startsWith(root + sep)) ? undefined : { status: 404, reason: 'There is no such page.' };
}

/** Decodes a path until nothing is encoded in it, so that no reader behind can find steps up in it. */
function decodePath(path: string): string | undefined {
  let decoded = path;
  for (let round = 0; round < 4; round++) {
    if (!decoded.startsWith('/') || decoded.startsWith('//') || /[\\\0-\x1f]/.test(decoded) || decoded.split('/').includes('..'))
      return undefined;
    const next = decodeOnce(decoded);
    if (next === undefined) return round === 0 ? undefined : decodeOnce(path);
    if (next === decoded) return decodeOnce(path);
    decoded = next;
  }
  return undefined;
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
