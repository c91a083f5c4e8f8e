/** What the tests use of fontkit, which brings no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  }
  export function openSync(file: string): Font;
}
