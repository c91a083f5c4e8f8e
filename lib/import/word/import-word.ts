import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import mammoth from 'mammoth';
import { classesOf } from '../../model/classes-of.ts';
import { cleanTree } from '../html/clean-tree.ts';
import { readHtml, visit } from '../html/import-html.ts';
import { treeToMarkdown } from '../html/tree-to-markdown.ts';
import { openImageStore } from '../image-store.ts';
import { type Imported, ImportFault, type Loss, type Matter, type SourceFile } from '../imported.ts';
import { checkArchive } from './check-archive.ts';
import { packArchive } from './pack-archive.ts';
import { placeFormulas } from './place-formulas.ts';
import { readProperties, tellUnread, wordsOfParts } from './read-parts.ts';
import { setFormulas } from './set-formulas.ts';
import { emptyLine, settleStyles, styleMap } from './settle-styles.ts';

/** Turns a Word document into a note, with mammoth: headings, lists, tables, notes, images; formulas as TeX where they can be. */
export async function importWord({ bytes }: SourceFile): Promise<Imported> {
  const files = new Map(checkArchive(bytes));
  const losses: Loss[] = [];
  const formulas = setFormulas(files, losses);
  const words = wordsOfParts(files);
  const store = openImageStore();
  const kept = new Map<string, Uint8Array>();
  settleStyles(files, losses);
  const { value, messages } = await read(packArchive(files), (image) => {
    const name = `image-${kept.size + 1}`;
    kept.set(name, image);
    return name;
  });
  losses.push(...tellMessages(messages), ...tellUnread(files));
  const tree = readHtml(value, true);
  placeFormulas(tree, formulas);
  const matter = takeMatter(tree);
  takeComments(tree, losses);
  cleanTree(tree, { store, readBeside: (path) => kept.get(path), losses });
  return {
    matter: { ...readProperties(files), ...matter },
    body: treeToMarkdown(tree).replaceAll(emptyLine, ''),
    images: store.images,
    losses,
    sources: [{ where: '', text: words }],
  };
}

async function read(bytes: Uint8Array, keep: (image: Uint8Array) => string) {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [...styleMap, 'comment-reference => sup.comment'],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(async (image) => ({ src: keep(await image.readAsBuffer()) })),
      },
    );
  } catch (error) {
    throw new ImportFault(
      `Cannot read the Word document: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is damaged'}`,
    );
  }
}

/** What mammoth says of styles is told already, and better. */
function tellMessages(messages: readonly { readonly message: string }[]): readonly Loss[] {
  const told = messages.map(({ message }) => message).filter((message) => !/^Unrecognised \w+ style|^\w+ style with ID/.test(message));
  return [...new Set(told)].map((message) => ({
    where: '',
    what: message.charAt(0).toLowerCase() + message.slice(1),
    text: '',
  }));
}

/** The first title and subtitle leave the text: the note's own stand for them. */
function takeMatter(tree: ReturnType<typeof readHtml>): Matter {
  const take = (name: string) => {
    const at = tree.children.findIndex((child) => child.type === 'element' && classesOf(child).includes(name));
    const [taken] = at < 0 ? [] : tree.children.splice(at, 1);
    return taken === undefined ? '' : toString(taken).replace(/\s+/g, ' ').trim();
  };
  const title = take('document-title');
  const subtitle = take('document-subtitle');
  return { ...(title === '' ? {} : { title }), ...(subtitle === '' ? {} : { subtitle }) };
}

/** Comments are for those who write, and are told with what they say. */
function takeComments(tree: ReturnType<typeof readHtml>, losses: Loss[]): void {
  const isList = (element: Element) =>
    element.tagName === 'dl' &&
    element.children.some((child) => child.type === 'element' && /comment-/.test(String(child.properties['id'] ?? '')));
  const drop = (parent: { children: ReturnType<typeof readHtml>['children'] }) => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return true;
      if (isList(child))
        losses.push(
          ...child.children.flatMap((part) =>
            part.type === 'element' && part.tagName === 'dd'
              ? [{ where: '', what: 'a comment', text: toString(part).replace(/↑\s*$/, '').trim() }]
              : [],
          ),
        );
      return !isList(child) && !classesOf(child).includes('comment');
    });
  };
  drop(tree);
  visit(tree, (element) => {
    element.children = element.children.filter((child) => child.type !== 'element' || !classesOf(child).includes('comment'));
  });
}
