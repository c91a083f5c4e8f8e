/**
 * What the bytes 0x80 to 0x9F mean (WHATWG Encoding Standard, index windows-1252; the five that it leaves out are controls).
 * Written out, since the decoder of Node 20 and 22 reads them as ISO 8859-1 and makes controls of quotation marks.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads bytes as Windows-1252, which is also what pages mean by ISO-8859-1, Latin-1 and ASCII. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009F]/g, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80));
}
