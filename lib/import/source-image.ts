import type { ImageStore } from './image-store.ts';
import type { ReadBeside } from './imported.ts';

/** Where a source's image went: a file beside the note, another site, or nowhere. */
type CarriedImage =
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** Carries an image by its address: out of the address itself, or from a file beside the source. */
export function carryImage(address: string, { store, readBeside }: { store: ImageStore; readBeside: ReadBeside }): CarriedImage {
  if (/^(?:https?:)?\/\//i.test(address)) return { kind: 'remote', url: address.startsWith('//') ? `https:${address}` : address };
  if (/^data:/i.test(address)) {
    const bytes = readDataAddress(address);
    return bytes === undefined ? { kind: 'lost', reason: 'its data cannot be read' } : keep(bytes, 'image', store);
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(address) && !address.startsWith('attachment:'))
    return { kind: 'lost', reason: 'pages load no address of that kind' };
  const path = decode(address.replace(/[?#].*$/s, ''));
  const bytes = path === '' ? undefined : readBeside(path);
  if (bytes === undefined) return { kind: 'lost', reason: `there is no file "${shorten(path)}" beside the source` };
  return keep(bytes, path.split(/[/\\]/).at(-1) ?? 'image', store);
}

function keep(bytes: Uint8Array, name: string, store: ImageStore): CarriedImage {
  const kept = store.keep(bytes, name);
  return 'name' in kept ? { kind: 'kept', name: kept.name } : { kind: 'lost', reason: kept.reason };
}

/** Reads the bytes of a `data:` address (RFC 2397). */
function readDataAddress(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',');
  if (comma < 0) return undefined;
  const data = address.slice(comma + 1);
  return /;\s*base64\s*$/i.test(address.slice(0, comma)) ? decodeBase64(data) : new TextEncoder().encode(decode(data));
}

/** Reads base64, with or without white space; undefined where it is none. */
export function decodeBase64(data: string): Uint8Array | undefined {
  try {
    const binary = atob(decode(data).replace(/\s+/g, ''));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
