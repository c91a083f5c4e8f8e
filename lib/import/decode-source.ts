/** Reads a source's bytes as text: by its byte order mark, by what a page says of itself, as UTF-8, or else as Windows-1252. */
export function decodeSource(bytes: Uint8Array, isHtml = false): string {
  const encoding = byMark(bytes) ?? (isHtml ? byMeta(bytes) : undefined) ?? 'utf-8';
  return decode(bytes, encoding).replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** HTML Standard, 13.2.3.2: the first 1,024 bytes. */
function byMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.slice(0, 1024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
