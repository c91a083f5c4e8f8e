import type { Heading, List, Nodes, Paragraph, Parent, RootContent } from 'mdast';
import { parseAttributes } from '../attributes.ts';
import { type FoldContext, foreignSyntax, hideNode } from './fold-context.ts';
import { hideSections } from './hide-sections.ts';
import { toLabel } from './labels.ts';
import { readExampleItem, readLineBlock } from './line-paragraphs.ts';
import { wordsOf } from './words-of.ts';

/**
 * Folds what stands among blocks and is no block: targets and ids, pauses and empty headings of slides, lists of contents, comments,
 * lines that another tool puts a file in for.
 */
export function foldMarkers(parent: Parent, context: FoldContext): void {
  hideSections(parent, context);
  if (!parent.children.some(isMarked)) return;
  const folded: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'hiddenComment') hideNode(child, context);
    else if (child.type === 'heading') {
      nameTarget(folded.at(-1), child, context);
      if (child.children.length > 0) folded.push(child);
    } else if (child.type === 'list' && isContents(child)) hideNode(child, context);
    else if (child.type === 'paragraph') folded.push(...foldParagraph(child, folded, context));
    else folded.push(child);
  }
  parent.children = folded;
}

/** Most paragraphs open and end with words. */
function isMarked(node: Nodes): boolean {
  if (node.type === 'hiddenComment') return true;
  if (node.type === 'heading') return node.children.length === 0;
  if (node.type === 'list') return isContents(node);
  if (node.type !== 'paragraph') return false;
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined) return true;
  return (
    (first.type === 'text' && /^(?:[([|.^{;+\\-]|\s*$)/.test(first.value)) ||
    (last?.type === 'text' && /[}\w-]$/.test(last.value) && /\^[\w-]+$|\{:[^{}]*\}$/.test(last.value))
  );
}

/** kramdown puts the list of contents in place of a list with this mark. */
function isContents({ children: [item, second] }: List): boolean {
  const [words] = item?.children ?? [];
  return second === undefined && words?.type === 'paragraph' && /\n[ \t]*\{:\s*toc\b[^{}]*\}$/.test(wordsOf(words.children).trimEnd());
}

/** A heading behind a target gives its words to the target. */
function nameTarget(before: RootContent | undefined, heading: Heading, { labels }: FoldContext): void {
  const id =
    before?.type === 'paragraph' && before.data?.hName === 'div' && before.children.length === 0
      ? before.data.hProperties?.['id']
      : undefined;
  if (typeof id === 'string') labels.push(toLabel(id, heading, { words: wordsOf(heading.children) }));
}

function foldParagraph(paragraph: Paragraph, before: readonly RootContent[], context: FoldContext): RootContent[] {
  const target = takeTarget(paragraph);
  const anchors = target === undefined ? [] : [toAnchor(target, paragraph)];
  takeLeadingAttributes(paragraph);
  takeBlockId(paragraph, before);
  takeAttributeList(paragraph, before);
  const text = wordsOf(paragraph.children).trim();
  if (text === '' && !paragraph.children.some(({ type }) => type !== 'text')) return anchors;
  if (/^(?:\. \. \.|\[TOC\]|\{:toc\})$/i.test(text) || layout.test(text)) return anchors;
  if (/^\+[-=:]+\+/.test(text)) {
    context.findings.push(
      foreignSyntax(
        paragraph,
        'a table that is drawn with plus signs',
        'Write it with bars, or bring the note in with npm run import; until then its lines are shown as they are.',
      ),
    );
    return [...anchors, paragraph];
  }
  if (/^;?-+8<-+/.test(text)) {
    context.findings.push(
      foreignSyntax(
        paragraph,
        `the snippet "${text.slice(0, 120)}"`,
        'Put the words of that file here; until then the page is without them.',
      ),
    );
    return anchors;
  }
  return [...anchors, readLineBlock(paragraph) ?? readExampleItem(paragraph, before.at(-1)) ?? paragraph].filter(
    (block) => block !== before.at(-1),
  );
}

/** What a page of paper is laid out with in TeX: no words. */
const layout =
  /^(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage|newline|noindent|centering|(?:small|med|big)skip|[vh]fill|[vh]space\*?\{[^{}]*\})\s*)+$/;

/** Takes a target of MyST off a paragraph's first line: `(label)=`. */
function takeTarget(paragraph: Paragraph): string | undefined {
  const [first] = paragraph.children;
  const found = first?.type === 'text' ? /^\(([\w:. -]{1,80})\)=[ \t]*(?:\n|$)/.exec(first.value) : null;
  if (first?.type !== 'text' || found === null) return undefined;
  first.value = first.value.slice(found[0].length);
  if (first.value === '') paragraph.children.shift();
  return found[1];
}

function toAnchor(id: string, { position }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [], data: { hName: 'div', hProperties: { id } }, ...(position === undefined ? {} : { position }) };
}

/** Takes the id of a block, as Obsidian writes it, off a paragraph's end; one by itself belongs to the block above. */
function takeBlockId(paragraph: Paragraph, before: readonly RootContent[]): void {
  const last = paragraph.children.at(-1);
  const found =
    last?.type === 'text' ? /(?:^|\s)\^([a-z\d-]*[a-z][a-z\d-]*\d[a-z\d-]*|\d+[a-z][a-z\d-]*|[a-z][a-z-]{2,})$/i.exec(last.value) : null;
  if (last?.type !== 'text' || found === null) return;
  last.value = last.value.slice(0, found.index);
  const isAlone = paragraph.children.length === 1 && last.value.trim() === '';
  setId(isAlone ? before.at(-1) : paragraph, `^${found[1]}`);
}

/** Takes a list of attributes that kramdown reads for the block below it off a paragraph's beginning. */
function takeLeadingAttributes(paragraph: Paragraph): void {
  const [first] = paragraph.children;
  const found = first?.type === 'text' ? /^\{:([^{}\n]*)\}[ \t]*\n/.exec(first.value) : null;
  const attributes = found === null ? undefined : parseAttributes(found[1] ?? '');
  if (first?.type !== 'text' || found === null || attributes === undefined) return;
  first.value = first.value.slice(found[0].length);
  if (attributes.id !== undefined) setId(paragraph, attributes.id);
}

/** Takes a list of attributes, as MkDocs and kramdown write it, off a paragraph's last line. */
function takeAttributeList(paragraph: Paragraph, before: readonly RootContent[]): void {
  const last = paragraph.children.at(-1);
  const found = last?.type === 'text' ? /(?:^|\n)[ \t]*\{:?([^{}\n]*)\}[ \t]*$/.exec(last.value) : null;
  if (last?.type !== 'text' || found === null) return;
  const isAlone = paragraph.children.length === 1 && found.index === 0;
  if (!isAlone && !found[0].trim().startsWith('{:')) return;
  const attributes = parseAttributes(found[1] ?? '');
  if (attributes === undefined) return;
  last.value = last.value.slice(0, found.index);
  if (attributes.id !== undefined) setId(isAlone ? before.at(-1) : paragraph, attributes.id);
}

function setId(node: RootContent | undefined, id: string): void {
  if (node !== undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}
