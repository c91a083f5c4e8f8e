import type { Element, ElementContent, Root } from 'hast';
import type { Code, Nodes as MdastNodes, Root as MdastRoot, Table } from 'mdast';
import { defaultHandlers, type Handler, type State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { DrawDiagram } from '../model/drawing.ts';
import type { Finding, Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { toPlace } from '../parse/place.ts';
import type { Citation, CitationGroup } from '../parse/syntax/citation.ts';
import { finishTree } from './finish-tree.ts';
import { foldLineEnds } from './fold-line-ends.ts';
import { hideElements } from './hide-elements.ts';
import { findRefusedHtml } from './html-findings.ts';
import { markDirections } from './mark-directions.ts';
import { readCitation } from './read-citation.ts';
import { schema } from './schema.ts';
import { settleTree, unnestLinks } from './settle-tree.ts';

/** A note's body as a safe tree of HTML, with what had to be refused. */
interface RenderedTree {
  readonly tree: Root;
  /** Stretches of the note's text that HTML hides. */
  readonly hidden: readonly Place[];
  readonly findings: readonly Finding[];
}

const allowed: ReadonlySet<string> = new Set(schema.tagNames);

/**
 * Turns a note's Markdown tree into a safe tree of HTML. Raw HTML is read, everything is sanitised, and only then are
 * code, formulas, diagrams and figures made, by us, from what is left; `draw` draws the diagrams.
 */
export function renderTree(markdown: MdastRoot, draw: DrawDiagram): RenderedTree {
  const tree = toHtmlTree.runSync(markdown);
  const holdsHtml = holdsRawHtml(markdown);
  const { tree: whole, hidden } = holdsHtml ? hideElements(keepDocumentTitles(readRawHtml.runSync(tree))) : { tree, hidden: [] };
  const refused = findRefusedHtml(whole, allowed);
  const safe = unnestLinks(sanitizeTree.runSync(whole));
  if (holdsHtml) foldLineEnds(safe);
  const { tree: settled, misnested = undefined } = holdsHtml ? settleTree(safe) : { tree: safe };
  const findings = [...refused, ...(misnested === undefined ? [] : [mendedAt(misnested)]), ...finishTree(settled, draw)];
  markDirections(settled);
  return { tree: settled, hidden, findings };
}

function mendedAt(element: Element): Finding {
  const { line, column } = toPlace(element);
  return {
    line,
    column,
    endLine: line,
    endColumn: column + 1,
    ...tell('html-misnested', 'Cannot keep the HTML of the note as it is nested: it is shown as browsers mend it'),
  };
}

function holdsRawHtml(node: MdastNodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsRawHtml));
}

/** The title of an embedded document becomes the caption of the table that opens it, or else a paragraph. */
function keepDocumentTitles(tree: Root): Root {
  let title: Element | undefined;
  const children: Root['children'] = [];
  const keepAsParagraph = () => {
    if (title !== undefined) children.push({ ...title, tagName: 'p', properties: {} });
    title = undefined;
  };
  for (const child of tree.children) {
    if (child.type === 'element' && child.tagName === 'title') {
      keepAsParagraph();
      title = child;
      continue;
    }
    if (
      title !== undefined &&
      child.type === 'element' &&
      child.tagName === 'table' &&
      !child.children.some((part) => part.type === 'element' && part.tagName === 'caption')
    ) {
      child.children.unshift({ ...title, tagName: 'caption', properties: {} });
      title = undefined;
    } else if (title !== undefined && !isWordless(child)) keepAsParagraph();
    children.push(child);
  }
  keepAsParagraph();
  tree.children = children;
  return tree;
}

/** What may stand between an embedded document's title and its table. */
function isWordless(node: Root['children'][number]): boolean {
  return node.type === 'element' ? wordless.has(node.tagName) : node.type !== 'text' || node.value.trim() === '';
}

const wordless: ReadonlySet<string> = new Set(['hr', 'br', 'meta', 'link', 'style', 'script', 'base']);

const toWikiAnchor: Handler = (state, node: { value: string }) => {
  const parts = node.value.split(/\\?\|/);
  const target = parts[0]?.trim() ?? '';
  const label = parts.length > 1 ? parts.slice(1).join('|').trim() : target;
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { dataWiki: target },
    children: [{ type: 'text', value: label || target }],
  };
  state.patch({ ...node, type: 'text' }, anchor);
  return anchor;
};

/** Fenced code: the language stands in many dresses, `python`, `{python}`, `{.python .numberLines}`. */
const toCodeBlock: Handler = (state, node: Code) => {
  const language = /[\w+#-]+/.exec(node.lang ?? '')?.[0]?.toLowerCase();
  const children: ElementContent[] = [{ type: 'text', value: node.value === '' ? '' : `${node.value}\n` }];
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: language === undefined ? {} : { className: [`language-${language}`] },
    children,
  };
  const pre: Element = { type: 'element', tagName: 'pre', properties: {}, children: [code] };
  state.patch(node, code);
  state.patch(node, pre);
  return state.applyData(node, pre);
};

/** A citation travels to the prose as its parts; its words depend on the bibliography. */
const toCitation: Handler = (state, node: Citation | CitationGroup) => {
  if (node.type === 'citation' && node.isReference) return toReference(state, node);
  const span: Element = {
    type: 'element',
    tagName: 'span',
    properties: { dataCitation: JSON.stringify(readCitation(node)) },
    children: [],
  };
  state.patch(node, span);
  return span;
};

/** A reference to another note is a link, whose words that note will give. */
function toReference(state: State, node: Citation): Element {
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { dataReference: node.value, dataWords: node.words ?? '' },
    children: [{ type: 'text', value: node.typed ?? node.value }],
  };
  state.patch(node, anchor);
  return anchor;
}

/** A table with its caption. */
const toTable: Handler = (state, node: Table) => {
  const table: Element = defaultHandlers.table(state, node);
  const { caption = [] } = node.data ?? {};
  if (caption.length > 0) {
    const words = state.all({ type: 'paragraph', children: caption });
    table.children.unshift({ type: 'element', tagName: 'caption', properties: {}, children: words });
  }
  return table;
};

/** Footnotes get their prefix once, from the sanitiser. */
const toHtmlTree = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: { wikiLink: toWikiAnchor, citation: toCitation, citationGroup: toCitation, code: toCodeBlock, table: toTable },
  })
  .freeze();
const readRawHtml = unified().use(rehypeRaw).freeze();
const sanitizeTree = unified().use(rehypeSanitize, schema).freeze();
