/*
 * What Node and browsers both have beyond the language, as far as code for both uses it.
 */

declare class URL {
  constructor(url: string, base?: string);
  readonly pathname: string;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare function setTimeout(run: () => void, milliseconds?: number): unknown;
