/** Why a file of the index cannot be used. */
export class DamagedFile extends Error {}

/** A file and what its checksum is. */
export interface SealedFile {
  readonly text: string;
  readonly hash: string;
}

/** Puts a line in front of a file that tells its kind, its format and a checksum of the rest. */
export function sealFile(kind: string, body: string): SealedFile {
  const hash = hashText(body);
  return { text: `${kind} ${formatVersion} ${hash}\n${body}`, hash };
}

/** Takes the line off again. Throws where the file is not whole, or is something else, such as a host's error page. */
export function unsealFile(kind: string, text: string): string {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${kind} ${formatVersion} ${hashText(body)}`)
    throw new DamagedFile(`Cannot read the search index: a file of ${kind} is damaged`);
  return body;
}

/** The form of all files of the index; raised when it changes. */
const formatVersion = 2;

/** Hashes text to 53 bits, eleven letters and digits (cyrb53 by bryc, public domain): a fingerprint, no secret. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
