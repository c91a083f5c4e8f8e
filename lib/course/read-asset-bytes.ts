import { readFileSync, statSync } from 'node:fs';
import { bounds } from '../model/bounds.ts';
import { type Told, tell } from '../model/rules.ts';
import { cleanSvg } from '../render/clean-svg.ts';

/** The bytes of a file as they are published, or why it is not. */
type AssetBytes = { readonly bytes: Uint8Array; readonly isChanged: boolean } | { readonly reason: Told };

/** Reads a file that is to be published. An SVG is published so that it cannot run, even where a host sends no headers. */
export function readAssetBytes(file: string): AssetBytes {
  try {
    const { size } = statSync(file);
    if (size > bounds.assetBytes) return { reason: tooLarge(size) };
    const bytes = readFileSync(file);
    if (!/\.svg$/i.test(file)) return { bytes, isChanged: false };
    const clean = cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (clean === undefined) return { reason: noDrawing };
    return { bytes: clean.isChanged ? new TextEncoder().encode(clean.text) : bytes, isChanged: clean.isChanged };
  } catch {
    return { reason: noDrawing };
  }
}

function tooLarge(size: number): Told {
  return tell('file-too-large', `Cannot publish the file: ${size} bytes, more than ${bounds.assetBytes}`);
}

const noDrawing = tell(
  'file-unreadable',
  'Cannot publish the file: it cannot be read as what its name says',
  'Export it anew; an SVG is a text in UTF-8 whose first element is <svg>.',
);
