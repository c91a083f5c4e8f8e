import { type ImportedNote, importSource } from '../../lib/import/import-source.ts';
import { packArchive } from '../../lib/import/word/pack-archive.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const package_ = 'http://schemas.openxmlformats.org/package/2006';

/** Imports a Word document whose body and styles are this XML. */
export function importWordXml(body: string, styles = ''): Promise<ImportedNote> {
  const part = (name: string, inside: string) => `<w:${name} xmlns:w="${main}" xmlns:m="${office}/math">${inside}</w:${name}>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r2" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
  };
  const bytes = packArchive(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
  return importSource({ name: 'document.docx', bytes }, () => undefined);
}

/** A paragraph of these words, in a style. */
export function paragraph(words: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
