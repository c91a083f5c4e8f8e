import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../lib/import/decode-source.ts';
import { importSource } from '../../lib/import/import-source.ts';
import { decodeWindows1252 } from '../../lib/parse/decode-windows-1252.ts';

/** Bytes of a text whose signs are all below 256. */
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const said = (words: string) => `<html><head><meta charset="${words}"></head><body><p>\x93q\x94 \x96 caf\xE9 \x80</p></body></html>`;

describe('decodeSource', () => {
  it.each(['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii', 'cp1252', 'x-user-defined', 'no-such-encoding'])(
    'reads a page that says %s as Windows-1252',
    (label) => {
      expect(decodeSource(bytes(said(label)), true)).toContain('“q” – café €');
    },
  );

  it.each([
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><p>\xCF\xF0</p>', 'Пр'],
    ['a header in its own words', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xF0\xD2</p>', 'Пр'],
    ['a declaration in single quotes', "<meta charset='shift_jis'><p>\x93\xFA</p>", '日'],
    ['a declaration without quotes', '<META CHARSET=iso-8859-15><p>\xA4</p>', '€'],
    ['a comment, which says nothing', '<!-- <meta charset="koi8-r"> --><meta charset="windows-1250"><p>\xB9</p>', 'ą'],
    ['nothing', '<p>\x93q\x94</p>', '“q”'],
    ['UTF-8, which it is not', '<meta charset="utf-8"><p>\x93q\x94</p>', '“q”'],
  ])('reads a page by %s', (_, page, words) => {
    expect(decodeSource(bytes(page), true)).toContain(words);
  });

  it('believes a byte order mark more than a page, and takes it off', () => {
    expect(decodeSource(utf8('\uFEFF<meta charset="windows-1252">é'), true)).toBe('<meta charset="windows-1252">é');
    expect(decodeSource(Buffer.from('\uFEFFé', 'utf16le'), true)).toBe('é');
    expect(decodeSource(Uint8Array.of(0xfe, 0xff, 0, 0xe9))).toBe('é');
  });

  it('reads as UTF-8 a page that says UTF-16, for it could not be read so far', () => {
    expect(decodeSource(utf8('<meta charset="utf-16">é'), true)).toContain('é');
  });

  it('keeps UTF-8 in which one byte is damaged, and the report says so', async () => {
    const damaged = Uint8Array.from([...utf8('Café, naïve and déjà vu '), 0xff, ...utf8(' behind')]);
    expect(decodeSource(damaged)).toBe('Café, naïve and déjà vu \uFFFD behind');
    const { losses } = await importSource({ name: 'a.md', bytes: damaged }, () => undefined);
    expect(losses.map(({ what }) => what).join()).toContain('cannot be read');
  });

  it('reads all other sources as UTF-8 or Windows-1252', () => {
    expect(decodeSource(bytes('# \x93q\x94'))).toBe('# “q”');
    expect(decodeSource(utf8('# “q”'))).toBe('# “q”');
  });
});

describe('decodeWindows1252', () => {
  it('gives every byte the sign that the encoding standard gives it', () => {
    const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    expect(text.slice(0, 0x80)).toBe(String.fromCharCode(...Array.from({ length: 0x80 }, (_, code) => code)));
    expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ');
    expect(text.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 0x60 }, (_, code) => code + 0xa0)));
  });
});
