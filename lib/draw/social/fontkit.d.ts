declare module 'fontkit' {
  /** The outline of a sign, in the font's own units. */
  interface OutlinedGlyph {
    readonly advanceWidth: number;
    readonly path: { readonly toSVG: () => string };
  }

  interface OpenedFont {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly glyphForCodePoint: (codePoint: number) => OutlinedGlyph;
    readonly layout: (text: string) => { readonly advanceWidth: number };
  }

  /** Opens a font from its bytes. */
  export function create(bytes: Uint8Array): OpenedFont;
}
