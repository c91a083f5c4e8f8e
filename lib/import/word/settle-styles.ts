import type { Loss } from '../imported.ts';
import { headingOf, isCodeFont, readStyles, type StyleMeaning, type WordStyle } from './read-styles.ts';

/** What mammoth makes of the styles that `settleStyles` leaves in a document. */
export const styleMap: readonly string[] = [
  ...['1', '2', '3', '4', '5', '6'].map((level) => `p.NoteHeading${level} => h${level}:fresh`),
  'p.NoteTitle => h1.document-title:fresh',
  'p.NoteSubtitle => p.document-subtitle:fresh',
  'p.NoteQuote => blockquote > p:fresh',
  "p.NoteCode => pre:separator('\\n')",
  'r.NoteCode => code',
  'r.NoteStrong => strong',
  'r.NoteEmphasis => em',
];

/** Stands in an empty line of code, which mammoth would leave out. */
export const emptyLine = '\uE002';

/** Names the styles of a document's paragraphs and runs after what they mean in a note, and tells those that mean nothing there. */
export function settleStyles(files: Map<string, Uint8Array>, losses: Loss[]): void {
  const styles = readStyles(files);
  const unknown = new Set<string>();
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    const xml = new TextDecoder().decode(bytes);
    files.set(name, new TextEncoder().encode(settlePart(xml, styles, unknown)));
  }
  for (const name of unknown) losses.push({ where: '', what: `the look of the style "${name}", of which the words are kept`, text: '' });
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
  readonly meaning: StyleMeaning;
  /** How far it is moved in, in twentieths of a point. */
  readonly indent: number;
}

function settlePart(part: string, styles: ReadonlyMap<string, WordStyle>, unknown: Set<string>): string {
  const xml = withoutFormerStyles(part);
  for (const [, id = ''] of xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)) {
    const style = styles.get(id);
    if (style !== undefined && style.meaning === undefined) unknown.add(style.name);
  }
  const paragraphs = findTypedCode(findParagraphs(xml, styles));
  const indents = indentsOfCode(xml, paragraphs);
  let settled = '';
  let done = 0;
  for (const paragraph of paragraphs) {
    settled += xml.slice(done, paragraph.from) + settleParagraph(paragraph, indents.get(paragraph) ?? 0);
    done = paragraph.to;
  }
  return (settled + xml.slice(done)).replace(/(<w:rStyle w:val=")([^"]*)"/g, (whole: string, start: string, id: string) => {
    const meaning = styles.get(id)?.meaning;
    return meaning === undefined || meaning === 'Plain' ? whole : `${start}Note${meaning}"`;
  });
}

/** Takes out how paragraphs looked before tracked changes. */
function withoutFormerStyles(xml: string): string {
  let kept = '';
  let done = 0;
  for (let from = xml.indexOf('<w:pPrChange'); from >= 0; from = xml.indexOf('<w:pPrChange', done)) {
    const end = xml.indexOf(closing, from);
    if (end < 0) break;
    kept += xml.slice(done, from);
    done = end + closing.length;
  }
  return kept + xml.slice(done);
}

const closing = '</w:pPrChange>';

/** Finds the paragraphs that hold no other ones. */
function findParagraphs(xml: string, styles: ReadonlyMap<string, WordStyle>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from: number | undefined;
  for (const { 0: mark, index } of xml.matchAll(/<w:p(?=[\s>])[^<>]*>|<\/w:p>/g)) {
    if (mark !== '</w:p>') {
      from = mark.endsWith('/>') ? undefined : index;
      continue;
    }
    if (from !== undefined) paragraphs.push(readParagraph(xml.slice(from, index), from, styles));
    from = undefined;
  }
  return paragraphs;
}

function readParagraph(xml: string, from: number, styles: ReadonlyMap<string, WordStyle>): Paragraph {
  const properties = propertiesOf(xml);
  const level = /<w:outlineLvl w:val="(\d)"/.exec(properties)?.[1];
  const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1];
  const meaning =
    (level === undefined ? undefined : headingOf(Number(level))) ?? (style === undefined ? undefined : styles.get(style)?.meaning);
  const moved = /<w:ind\s[^<>]*>/.exec(properties)?.[0] ?? '';
  const length = (name: string) => Number(new RegExp(`\\sw:${name}="(\\d{1,5})"`).exec(moved)?.[1] ?? 0);
  const indent = length('left') + length('start') + length('firstLine') - length('hanging');
  return { from, to: from + xml.length, xml, meaning, indent };
}

function propertiesOf(xml: string): string {
  const end = xml.indexOf('</w:pPr>');
  const start = xml.indexOf('<w:pPr>');
  return start < 0 || end < 0 ? '' : xml.slice(start, end + '</w:pPr>'.length);
}

/** Paragraphs without a style whose letters are all as wide as each other are code, unless the whole document is typed so. */
function findTypedCode(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const plain = paragraphs.filter(({ meaning, xml }) => meaning === undefined && /<w:t[\s>]/.test(xml));
  const typed = new Set(plain.filter(isTyped));
  if (typed.size * 2 > plain.length) return paragraphs;
  return paragraphs.map((paragraph) => (typed.has(paragraph) ? { ...paragraph, meaning: 'Code' } : paragraph));
}

function isTyped({ xml }: Paragraph): boolean {
  const runs = xml
    .replace(propertiesOf(xml), '')
    .split('</w:r>')
    .filter((run) => /<w:t[\s>]/.test(run));
  return runs.length > 0 && runs.every((run) => isCodeFont(/<w:rFonts\s[^<>]*w:ascii="([^"]*)"/.exec(run)?.[1]));
}

/** How far paragraphs of code are moved in, beside those that they make one block with. */
function indentsOfCode(xml: string, paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, number> {
  const indents = new Map<Paragraph, number>();
  let block: Paragraph[] = [];
  const close = () => {
    const least = Math.min(...block.map(({ indent }) => indent));
    for (const paragraph of block) indents.set(paragraph, paragraph.indent - least);
    block = [];
  };
  for (const paragraph of paragraphs) {
    const last = block.at(-1);
    if (last !== undefined && (paragraph.meaning !== 'Code' || !isGap(xml.slice(last.to, paragraph.from)))) close();
    if (paragraph.meaning === 'Code') block.push(paragraph);
  }
  close();
  return indents;
}

/** Tells whether nothing but marks stands between two paragraphs. */
function isGap(between: string): boolean {
  return /^(?:<\/w:p>)?\s*(?:<w:(?:bookmark(?:Start|End)|proofErr|comment\w+)\s[^<>]*>\s*)*$/.test(between);
}

/** A column of code in the usual sizes, in twentieths of a point: four make half an inch less a third. */
const column = 180;

function settleParagraph({ xml, meaning }: Paragraph, indent: number): string {
  if (meaning === undefined || meaning === 'Plain') return xml;
  const properties = propertiesOf(xml).replace(/<w:(?:pStyle|outlineLvl)\s[^<>]*>/g, '') || '<w:pPr></w:pPr>';
  const named = properties.replace('<w:pPr>', `<w:pPr><w:pStyle w:val="Note${meaning}"/>`);
  const at = xml.indexOf('>') + 1;
  const rest = xml.slice(at).replace(propertiesOf(xml), '');
  const space =
    meaning === 'Code'
      ? /<w:t(?:\s[^<>]*)?>[^<]|<w:(?:tab|br)[\s/]/.test(rest)
        ? ' '.repeat(Math.round(indent / column))
        : emptyLine
      : '';
  return `${xml.slice(0, at)}${named}${space === '' ? '' : `<w:r><w:t xml:space="preserve">${space}</w:t></w:r>`}${rest}`;
}
