import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { decodeSource } from '../decode-source.ts';
import { openImageStore } from '../image-store.ts';
import { importBounds } from '../import-bounds.ts';
import { type Imported, ImportFault, type Loss, type Matter, type ReadBeside, type SourceFile } from '../imported.ts';
import { cleanTree } from './clean-tree.ts';
import { findMain, wordsOf } from './find-main.ts';
import { prepareTree } from './prepare-tree.ts';
import { settleFootnotes } from './settle-footnotes.ts';
import { treeToMarkdown } from './tree-to-markdown.ts';

/** Turns a web page into a note: its main content without what stands around it. */
export function importHtml({ bytes }: SourceFile, readBeside: ReadBeside): Imported {
  const text = decodeSource(bytes, true);
  const tree = readHtml(text);
  const losses: Loss[] = [];
  const matter = readHead(tree, losses);
  const store = openImageStore();
  prepareTree(tree, losses);
  const footnotes = settleFootnotes(tree);
  const words = [find(tree, 'body') ?? tree, ...footnotes].map(wordsOf).join(' ');
  const main = findMain(tree, losses);
  main.children.push(...footnotes);
  cleanTree(main, { store, readBeside, losses });
  const heading = find(main, 'h1');
  const named = nameByHeading(matter, heading === undefined ? '' : wordsOf(heading).replace(/[¶#]$/, '').trim(), losses);
  return { matter: named, body: treeToMarkdown(main), images: store.images, losses, sources: [{ where: '', text: words }] };
}

/** A page's title often bears the site's name behind that of the page, which stands in its first heading. */
function nameByHeading(matter: Matter, heading: string, losses: Loss[]): Matter {
  if (matter.title === undefined || heading === '' || !matter.title.startsWith(heading) || matter.title === heading) return matter;
  losses.push({ where: 'head', what: "the rest of the page's title", text: matter.title.slice(heading.length) });
  return { ...matter, title: heading };
}

/** Reads HTML; a page nested deeper than any author means would exhaust the stack. */
export function readHtml(text: string, fragment = false): Root {
  if (isTooDeep(text))
    throw new ImportFault(`Cannot read the page: more than ${importBounds.htmlNesting} elements stand open inside each other`);
  return fromHtml(text, { fragment });
}

const endless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (endless.test(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > importBounds.htmlNesting) return true;
  }
  return false;
}

/** What a page's head says of it. */
function readHead(tree: Root, losses: Loss[]): Matter {
  let title: string | undefined;
  const metas = new Map<string, string>();
  visit(tree, (element) => {
    if (element.tagName === 'title' && title === undefined) title = toString(element).replace(/\s+/g, ' ').trim();
    const name = String(element.properties['name'] ?? element.properties['property'] ?? '').toLowerCase();
    const content = element.properties['content'];
    if (element.tagName === 'meta' && typeof content === 'string' && content.trim() !== '')
      metas.set(name, content.replace(/\s+/g, ' ').trim());
  });
  const author = metas.get('author');
  const summary = metas.get('description');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(metas.get('date') ?? metas.get('dcterms.date') ?? '')?.[0];
  const keywords = metas.get('keywords');
  if (keywords !== undefined) losses.push({ where: 'head', what: 'keywords, which notes have none of', text: keywords });
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(author === undefined ? {} : { authors: author.split(/\s*[,;]\s*/) }),
    ...(summary === undefined ? {} : { summary }),
    ...(date === undefined ? {} : { date }),
  };
}

function find(node: Nodes, name: string): Element | undefined {
  let found: Element | undefined;
  visit(node, (element) => {
    if (element.tagName === name) found ??= element;
  });
  return found;
}

/** Visits every element of a tree. */
export function visit(node: Nodes, see: (element: Element) => void): void {
  if (node.type === 'element') see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
