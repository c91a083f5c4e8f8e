import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../lib/import/import-source.ts';
import { checkArchive } from '../../lib/import/word/check-archive.ts';
import { packArchive } from '../../lib/import/word/pack-archive.ts';
import { readSource } from './read-source.ts';

/** Packs one squeezed file whose directory says what it is told to. */
function pack(name: string, bytes: Uint8Array, lie: { size?: number; sum?: number; locked?: boolean; count?: number } = {}): Uint8Array {
  const stored = Buffer.from(packArchive(new Map([[name, deflateRawSync(bytes)]])));
  const packed = deflateRawSync(bytes).byteLength;
  const directory = 30 + Buffer.byteLength(name) + packed;
  stored.writeUInt16LE(8, 8);
  stored.writeUInt16LE(8, directory + 10);
  stored.writeUInt16LE(lie.locked ? 1 : 0, directory + 8);
  stored.writeUInt32LE(lie.sum ?? crc32(bytes), directory + 16);
  stored.writeUInt32LE(lie.size ?? bytes.byteLength, directory + 24);
  if (lie.count !== undefined) stored.writeUInt16LE(lie.count, stored.byteLength - 22 + 10);
  return stored;
}

const text = new TextEncoder().encode('<w:document>'.repeat(1000));

describe('checkArchive', () => {
  it('unpacks what is in bounds, squeezed or not', () => {
    expect(checkArchive(pack('word/document.xml', text)).get('word/document.xml')).toEqual(Buffer.from(text));
    expect([
      ...checkArchive(
        packArchive(
          new Map([
            ['a.xml', text],
            ['b/ü.xml', new Uint8Array()],
          ]),
        ),
      ).keys(),
    ]).toEqual(['a.xml', 'b/ü.xml']);
  });

  it.each([
    ['says that it is too large', pack('a.bin', text, { size: 900_000_000 }), /would have 900000000 bytes/],
    ['has too large a text', pack('word/document.xml', text, { size: 40_000_000 }), /has 40000000 bytes/],
    ['says less than it unpacks to', pack('a.xml', new Uint8Array(5_000_000), { size: 10 }), /is damaged/],
    ['says more than it unpacks to', pack('a.xml', text, { size: 100_000 }), /is damaged/],
    ['has another sum', pack('a.xml', text, { sum: 1 }), /is damaged/],
    ['is locked', pack('a.xml', text, { locked: true }), /password/],
    ['has more entries than it holds', pack('a.xml', text, { count: 40 }), /directory is damaged/],
    ['has too many entries', pack('a.xml', text, { count: 60_000 }), /60000 entries/],
    ['is no archive', new TextEncoder().encode('hello'), /no Word document/],
    ['is empty', new Uint8Array(), /no Word document/],
  ])('refuses one that %s', (_what, bytes, message) => {
    expect(() => checkArchive(bytes)).toThrow(message);
  });

  it.each(['../../evil.xml', '/etc/evil.xml', 'c:/evil.xml', 'a\\..\\evil.xml', 'word/../../evil.xml'])('leaves out %s', (name) => {
    expect([...checkArchive(pack(name, text)).keys()]).toEqual([]);
  });

  it('never does more than refuse bytes that are damaged anywhere', async () => {
    const whole = packArchive(
      new Map([
        ['word/document.xml', text],
        ['b.xml', text],
      ]),
    );
    for (let at = 0; at < whole.byteLength; at += 97) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      try {
        checkArchive(damaged);
      } catch (error) {
        expect(String(error)).toMatch(/Cannot unpack the file/);
      }
    }
  });
});

describe('importing a Word document', () => {
  it('reads formulas as TeX', async () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body><w:p><w:r><w:t>Then </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>a_1</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath></w:p></w:body></w:document>';
    const encode = (words: string) => new TextEncoder().encode(words);
    const bytes = packArchive(
      new Map([
        [
          '[Content_Types].xml',
          encode(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
        ],
        [
          '_rels/.rels',
          encode(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
        ],
        ['word/document.xml', encode(xml)],
      ]),
    );
    const note = await importSource({ name: 'formula.docx', bytes }, () => undefined);
    expect(note.text).toContain('Then $\\frac{a\\_1}{{b}^{2}}$');
  });

  it('refuses one without a document in it', async () => {
    const bytes = packArchive(new Map([['a.xml', text]]));
    await expect(importSource({ name: 'a.docx', bytes }, () => undefined)).rejects.toThrow(/Cannot read the Word document/);
    expect((await readSource('text-box.docx')).text).toContain('Datum');
  });
});
