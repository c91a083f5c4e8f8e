import { findLeftovers } from './find-leftovers.ts';
import { importHtml } from './html/import-html.ts';
import { importBounds } from './import-bounds.ts';
import { type Imported, ImportFault, type Loss, type ReadBeside, type SourceFile } from './imported.ts';
import { importMarkdown } from './markdown/import-markdown.ts';
import { importNotebook } from './notebook/import-notebook.ts';
import { importWord } from './word/import-word.ts';
import { writeNoteText } from './write-note-text.ts';

/** A source, turned, with a title and every loss told. */
export interface ImportedNote extends Imported {
  readonly title: string;
  readonly text: string;
}

type Importer = (source: SourceFile, readBeside: ReadBeside) => Imported | Promise<Imported>;

/** Kinds of sources by the ending of their names. */
const importers: ReadonlyMap<string, Importer> = new Map<string, Importer>([
  ['.qmd', importMarkdown],
  ['.rmd', importMarkdown],
  ['.md', importMarkdown],
  ['.markdown', importMarkdown],
  ['.ipynb', importNotebook],
  ['.html', importHtml],
  ['.htm', importHtml],
  ['.xhtml', importHtml],
  ['.docx', importWord],
]);

/** What another program can make of files that are not read here. */
const ways: Readonly<Record<string, string>> = {
  '.doc': 'Open it in a word processor and save it as .docx.',
  '.odt': 'Open it in a word processor and save it as .docx.',
  '.rtf': 'Open it in a word processor and save it as .docx.',
  '.pptx': 'Export the outline as .docx, or the slides as HTML.',
  '.pdf': 'Import the file that it was made from.',
  '.rst': 'Import the HTML page that is made from it.',
  '.tex': 'Import the HTML page that is made from it, for example with Pandoc.',
};

/** Turns a file into a note's text with its images, and tells everything that could not be carried. Throws a fault on a file that is none of the kinds. */
export async function importSource(source: SourceFile, readBeside: ReadBeside, title?: string): Promise<ImportedNote> {
  const ending = /\.[^.]+$/.exec(source.name)?.[0]?.toLowerCase() ?? '';
  const importer = importers.get(ending);
  if (importer === undefined)
    throw new ImportFault(`Cannot import "${source.name}": ${ways[ending] ?? `known endings are ${[...importers.keys()].join(', ')}.`}`);
  if (source.bytes.byteLength > importBounds.sourceBytes)
    throw new ImportFault(`Cannot import "${source.name}": ${source.bytes.byteLength} bytes, more than ${importBounds.sourceBytes}`);
  const imported = await importer(source, readBeside);
  const named = nameNote(imported, source, title);
  const text = writeNoteText({ ...imported.matter, title: named }, imported.body);
  const carried = [text, ...imported.losses.flatMap(({ what, text: lost }) => [what, lost])].map(withoutMarks);
  const sources = imported.sources.map(({ where, text: words }) => ({ where, text: withoutMarks(withoutFiles(words)) }));
  return { ...imported, title: named, text, losses: [...imported.losses, ...findLeftovers(sources, carried), ...tellDamaged(text)] };
}

/** Tells the signs that the source's encoding does not give. */
function tellDamaged(text: string): readonly Loss[] {
  const damaged = text.split('\uFFFD').length - 1;
  return damaged === 0 ? [] : [{ where: '', what: `signs of the source that cannot be read: ${damaged}; each stands as \uFFFD`, text: '' }];
}

/** The folders of images are not the note's, and data is not words. */
function withoutFiles(text: string): string {
  return text.replace(/data:[\w/+.;=-]+,[\w+/=%]*/g, '').replace(/(!\[[^\]\n]*\]\()(?!https?:)[^)\s]*/g, '$1');
}

/** Takes out the marks that change how letters look, which stand in a note and not in its source, or the other way round. */
function withoutMarks(text: string): string {
  return text
    .replace(/\\(?:begin|end)\{[a-z]{1,20}\*?\}|[*~`]+|<\/?(?:sub|sup|kbd|mark|u|b|i|em|strong|code)>|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&#x20;/g, ' ');
}

/** The title that was asked for, or that the source says, or its first heading, or its file's name. */
function nameNote({ matter, body }: Imported, { name }: SourceFile, title: string | undefined): string {
  const heading = /^#{1,2}[ \t]+(.+?)[ \t#]*$/m.exec(body)?.[1] ?? /^(?!\$\$)(\S.*)\n=+[ \t]*$/m.exec(body)?.[1];
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const found = [
    title,
    matter.title,
    heading?.replace(/\{[^{}]*\}\s*$|<!--.*?-->|<[^>]*>|[*_`]+|!?\[([^\]]*)\]\([^)]*\)/g, '$1'),
    words,
  ].find((text) => text !== undefined && text.trim() !== '');
  return (found ?? 'Untitled').replace(/\s+/g, ' ').trim();
}
