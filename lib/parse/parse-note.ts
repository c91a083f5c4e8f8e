import type { Heading, Nodes, Parent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bounds } from '../model/bounds.ts';
import type { NoteLabel } from '../model/note-label.ts';
import { type Finding, fileStart, type Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { checkBounds } from './check-bounds.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkReferences } from './check-references.ts';
import { checkUnclosed } from './check-unclosed.ts';
import { escapeDeepHtml } from './escape-deep-html.ts';
import { readFormulas } from './formulas/read-formulas.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { hideLiquidComments } from './hide-liquid.ts';
import { joinEmbeddedDocuments } from './join-documents.ts';
import { remarkCourseSyntax } from './syntax/remark-course-syntax.ts';
import { readAlert } from './transforms/alerts.ts';
import { readDisplayMath } from './transforms/display-math.ts';
import { foldCode } from './transforms/fold-code.ts';
import type { FoldContext } from './transforms/fold-context.ts';
import { foldDivs } from './transforms/fold-divs.ts';
import { foldInline } from './transforms/fold-inline.ts';
import { foldLineBlocks } from './transforms/fold-line-blocks.ts';
import { foldMarkers } from './transforms/fold-markers.ts';
import { foldReferences } from './transforms/fold-references.ts';
import { hideHtml } from './transforms/hide-html.ts';
import { keepCells } from './transforms/keep-cells.ts';
import { keepUnknownTags } from './transforms/keep-unknown-tags.ts';
import { toLabel } from './transforms/labels.ts';
import { findLooseAttributes, readHeadingAttributes } from './transforms/read-attributes.ts';
import { readInlineAttributes } from './transforms/read-inline-attributes.ts';
import { captionTables } from './transforms/table-captions.ts';
import { judgeVisibility, undecided } from './transforms/visibility.ts';
import { wordsOf } from './transforms/words-of.ts';

/** A note's text, read: its front matter and the tree of its body, with everything of ours folded in. */
interface ParsedNote {
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  /** Stretches that the author has hidden: nothing that is made of the text itself may hold them. */
  readonly hidden: readonly Place[];
  /** What references can lead to, from other notes too. */
  readonly labels: readonly NoteLabel[];
  readonly findings: readonly Finding[];
}

/** Reads a note's text. Never throws on an author's words: what is wrong is a finding, and its text stays text. */
export function parseNote(text: string): ParsedNote {
  const frontMatter = parseFrontMatter(text);
  const excess = checkBounds(frontMatter.body);
  if (excess !== undefined)
    return { frontMatter, tree: { type: 'root', children: [] }, hidden: [], labels: [], findings: [...frontMatter.findings, excess] };
  const joined = joinEmbeddedDocuments(hideLiquidComments(frontMatter.body));
  const tree = unified().use(remarkParse).use(remarkCourseSyntax, joined.text).parse(joined.text);
  const formulas = readFormulas(tree, joined.text);
  const findings = [
    ...frontMatter.findings,
    ...joined.findings,
    ...formulas.findings,
    ...checkFootnotes(tree),
    ...checkReferences(tree, joined.text),
    ...checkUnclosed(tree, joined.text),
  ];
  const context: FoldContext = { matter: frontMatter.data, findings, hidden: [], labels: [...formulas.labels], footnotes: [] };
  foldSyntax(tree, context, 0);
  tree.children.push(...context.footnotes);
  const labels = foldReferences(tree, context);
  hideHtml(tree, context);
  findings.push(...escapeDeepHtml(tree));
  return { frontMatter, tree, hidden: context.hidden, labels, findings };
}

type Fold = (node: Nodes, context: FoldContext) => void;

/** What each kind of node becomes once its children are done. */
const folds: Partial<Record<Nodes['type'], Fold>> = {
  heading: (node, context) => node.type === 'heading' && foldHeading(node, context),
  paragraph: (node, context) => node.type === 'paragraph' && readInlineAttributes(node, context),
  tableCell: (node, context) => node.type === 'tableCell' && readInlineAttributes(node, context),
  table: (node, { findings }) => node.type === 'table' && findings.push(...keepCells(node)),
};

function foldHeading(heading: Heading, context: FoldContext): void {
  const attributes = readHeadingAttributes(heading);
  if (attributes === undefined) {
    context.findings.push(...findLooseAttributes(heading));
    return;
  }
  const visibility = judgeVisibility(attributes, context.matter);
  if (visibility !== 'shown') heading.data = { ...heading.data, visibility };
  if (visibility === 'undecided') context.findings.push(undecided(heading, attributes));
  if (attributes.id !== undefined) context.labels.push(toLabel(attributes.id, heading, { words: wordsOf(heading.children) }));
}

function foldSyntax(node: Nodes, context: FoldContext, depth: number): void {
  if (depth > bounds.nesting * 2 && 'children' in node) {
    context.findings.push({
      ...(node.position === undefined
        ? fileStart
        : {
            line: node.position.start.line,
            column: node.position.start.column,
            endLine: node.position.start.line,
            endColumn: node.position.start.column + 1,
          }),
      ...tell('nesting-too-deep', `Cannot read what is nested here: more than ${bounds.nesting} levels`, 'Flatten the lists and quotes.'),
    });
    node.children = [];
    return;
  }
  if ('children' in node) foldChildren(node, context, depth);
  folds[node.type]?.(node, context);
}

function foldChildren(parent: Parent, context: FoldContext, depth: number): void {
  keepUnknownTags(parent.children);
  for (const child of parent.children) foldSyntax(child, context, depth + 1);
  foldInline(parent, context);
  foldCode(parent, context);
  captionTables(parent, context);
  foldLineBlocks(parent, context);
  foldQuotes(parent);
  foldDivs(parent, context);
  foldMarkers(parent, context);
}

/** Makes alerts of quotes and display formulas of paragraphs. */
function foldQuotes(parent: Parent): void {
  parent.children.forEach((child, index) => {
    const replacement =
      child.type === 'blockquote' && child.data === undefined
        ? readAlert(child)
        : child.type === 'paragraph'
          ? readDisplayMath(child)
          : undefined;
    if (replacement !== undefined)
      parent.children[index] = { ...replacement, ...(child.position === undefined ? {} : { position: child.position }) };
  });
}
