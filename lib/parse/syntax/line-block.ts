import type { BlockContent, DefinitionContent, Parent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import { makeFencedBlock } from './fenced-block.ts';
import { makeIndentedBlock } from './indented-block.ts';

/** A block of another dialect that has a name and holds Markdown: MyST's `{note}`, MkDocs' `!!! note`, a description behind a colon. */
export interface LineBlock extends Parent {
  type: 'lineBlock';
  form: 'directive' | 'admonition' | 'tab' | 'description';
  /** The word that the author wrote for it. */
  name: string;
  /** What stands behind the name, as written. Where there is any, the first child is a paragraph of it. */
  argument: string;
  options: Record<string, string>;
  fold?: 'open' | 'closed';
  isUnclosed?: boolean;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface BlockContentMap {
    lineBlock: LineBlock;
  }
  interface RootContentMap {
    lineBlock: LineBlock;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lineBlock: 'lineBlock';
    lineBlockMark: 'lineBlockMark';
    lineBlockName: 'lineBlockName';
    lineBlockTitle: 'lineBlockTitle';
    lineBlockOption: 'lineBlockOption';
    lineBlockClosing: 'lineBlockClosing';
  }
}

const signs = { backtick: 96, tilde: 126, colon: 58, exclamation: 33, question: 63, equals: 61 } as const;

/** Teaches micromark MyST's directives, whose lines stand between fences. */
export function directiveSyntax(): Extension {
  const fenced: Construct = { name: 'lineBlock', tokenize: makeFencedBlock(), concrete: true };
  return { flow: { [signs.backtick]: fenced, [signs.tilde]: fenced, [signs.colon]: fenced } };
}

/** Teaches micromark MkDocs' admonitions and tabs, whose lines are indented. */
export function admonitionSyntax(): Extension {
  const construct: Construct = { name: 'lineBlock', tokenize: makeIndentedBlock('admonition') };
  return { flow: { [signs.exclamation]: construct, [signs.question]: construct, [signs.equals]: construct } };
}

/** Teaches micromark what stands behind a colon: the description of a term, or the caption of a table. */
export function descriptionSyntax(): Extension {
  return { flow: { [signs.colon]: { name: 'lineBlock', tokenize: makeIndentedBlock('description') } } };
}

/** Turns the tokens into nodes. */
export function lineBlockFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      lineBlock(token) {
        this.enter({ type: 'lineBlock', form: 'directive', name: '', argument: '', options: {}, isUnclosed: true, children: [] }, token);
      },
      lineBlockTitle(token) {
        this.enter({ type: 'paragraph', children: [] }, token);
      },
    },
    exit: {
      lineBlockName(token) {
        const node = this.stack.at(-1);
        if (node?.type === 'lineBlock') readName(node, this.sliceSerialize(token));
      },
      lineBlockTitle(token) {
        this.exit(token);
        const node = this.stack.at(-1);
        if (node?.type === 'lineBlock') node.argument = this.sliceSerialize(token).trim();
      },
      lineBlockOption(token) {
        const node = this.stack.at(-1);
        const [, key = '', value = ''] = /^:([\w-]+):[ \t]*(.*)$/.exec(this.sliceSerialize(token).trim()) ?? [];
        if (node?.type === 'lineBlock') node.options[key] = value.trim();
      },
      lineBlockClosing() {
        const node = this.stack.at(-1);
        if (node?.type === 'lineBlock') delete node.isUnclosed;
      },
      lineBlock(token) {
        this.exit(token);
      },
    },
  };
}

/** The word between braces, behind exclamation marks, or the sign itself. */
function readName(node: LineBlock, written: string): void {
  const [, sign = '', word = ''] = /^([!?=+:]*)[ \t]*([^ \t]*)/.exec(written) ?? [];
  node.name = word.toLowerCase();
  if (sign === '') return;
  node.form = sign.startsWith('=') ? 'tab' : sign === ':' ? 'description' : 'admonition';
  if (sign.startsWith('?')) node.fold = sign.endsWith('+') ? 'open' : 'closed';
  delete node.isUnclosed;
}
