import type { Nodes, Parent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bounds } from '../model/bounds.ts';
import { type Finding, fileStart } from '../model/problem.ts';
import { checkBounds } from './check-bounds.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkReferences } from './check-references.ts';
import { checkUnclosed } from './check-unclosed.ts';
import { escapeDeepHtml } from './escape-deep-html.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { joinEmbeddedDocuments } from './join-documents.ts';
import { remarkCourseSyntax } from './syntax/remark-course-syntax.ts';
import { readAlert } from './transforms/alerts.ts';
import { readDefinitionList } from './transforms/definition-list.ts';
import { readDisplayMath } from './transforms/display-math.ts';
import { foldDivs } from './transforms/fold-divs.ts';
import { keepCells } from './transforms/keep-cells.ts';
import { keepUnknownTags } from './transforms/keep-unknown-tags.ts';
import { findLooseAttributes, readHeadingAttributes, readInlineAttributes } from './transforms/read-attributes.ts';

/** A note's text, read: its front matter and the tree of its body, with everything of ours folded in. */
interface ParsedNote {
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly findings: readonly Finding[];
}

/** Reads a note's text. Never throws on an author's words: what is wrong is a finding, and its text stays text. */
export function parseNote(text: string): ParsedNote {
  const frontMatter = parseFrontMatter(text);
  const excess = checkBounds(frontMatter.body);
  if (excess !== undefined) return { frontMatter, tree: { type: 'root', children: [] }, findings: [...frontMatter.findings, excess] };
  const joined = joinEmbeddedDocuments(frontMatter.body);
  const tree = unified().use(remarkParse).use(remarkCourseSyntax, joined.text).parse(joined.text);
  const findings = [
    ...frontMatter.findings,
    ...joined.findings,
    ...checkFootnotes(tree),
    ...checkReferences(tree, joined.text),
    ...checkUnclosed(tree, joined.text),
  ];
  foldSyntax(tree, findings, 0);
  findings.push(...escapeDeepHtml(tree));
  return { frontMatter, tree, findings };
}

type Fold = (node: Nodes, findings: Finding[]) => void;

/** What each kind of node becomes once its children are done. */
const folds: Partial<Record<Nodes['type'], Fold>> = {
  heading: (node, findings) => {
    if (node.type === 'heading' && readHeadingAttributes(node) === undefined) findings.push(...findLooseAttributes(node));
  },
  paragraph: (node) => {
    if (node.type !== 'paragraph') return;
    readInlineAttributes(node);
    readDefinitionList(node);
  },
  tableCell: (node) => node.type === 'tableCell' && readInlineAttributes(node),
  table: (node, findings) => node.type === 'table' && findings.push(...keepCells(node)),
};

function foldSyntax(node: Nodes, findings: Finding[], depth: number): void {
  if (depth > bounds.nesting * 2 && 'children' in node) {
    findings.push({
      ...(node.position === undefined
        ? fileStart
        : {
            line: node.position.start.line,
            column: node.position.start.column,
            endLine: node.position.start.line,
            endColumn: node.position.start.column + 1,
          }),
      severity: 'error',
      rule: 'nesting-too-deep',
      message: `Cannot read what is nested here: more than ${bounds.nesting} levels`,
      hint: 'Flatten the lists and quotes.',
    });
    node.children = [];
    return;
  }
  if ('children' in node) foldChildren(node, findings, depth);
  folds[node.type]?.(node, findings);
}

function foldChildren(parent: Parent, findings: Finding[], depth: number): void {
  keepUnknownTags(parent.children);
  for (const child of parent.children) foldSyntax(child, findings, depth + 1);
  findings.push(...foldDivs(parent));
  parent.children.forEach((child, index) => {
    const replacement = child.type === 'blockquote' ? readAlert(child) : child.type === 'paragraph' ? readDisplayMath(child) : undefined;
    if (replacement !== undefined)
      parent.children[index] = { ...replacement, ...(child.position === undefined ? {} : { position: child.position }) };
  });
}
