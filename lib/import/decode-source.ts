import { decodeWindows1252 } from '../parse/decode-windows-1252.ts';

/**
 * Reads a source's bytes as text: by its byte order mark, by what a page says of itself, or as UTF-8. What says nothing, or
 * says UTF-8, and holds hardly any of it, is Windows-1252.
 */
export function decodeSource(bytes: Uint8Array, isHtml = false): string {
  const declared = byMark(bytes) ?? (isHtml ? byDeclaration(bytes) : undefined);
  return decode(bytes, declared ?? 'utf-8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
}

function decode(bytes: Uint8Array, label: string): string {
  const decoder = openDecoder(label);
  if (decoder === undefined || decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'utf-8' && isHardlyUtf8(text) ? decodeWindows1252(bytes) : text;
}

function openDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** One damaged byte among many good letters is a damaged byte; damaged bytes alone are another encoding. */
function isHardlyUtf8(text: string): boolean {
  const damaged = text.split('\uFFFD').length - 1;
  return damaged > 0 && damaged >= (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0);
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * What a page says in its XML declaration or its `meta` elements, in the first 1,024 bytes (HTML Standard, 13.2.3.2). A page
 * that can be read so far is not in UTF-16, whatever it says. Comments say nothing.
 */
function byDeclaration(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.slice(0, 1024)).replace(/<!--[\s\S]*?-->/g, '');
  const label =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']\s*([\w:.-]+)/.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  return label !== undefined && /^(?:utf-?16|ucs-?2|unicode$|iso-10646)/i.test(label) ? 'utf-8' : label;
}
