import type { BlockContent, Blockquote, DefinitionContent, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Node } from 'unist';
import { isBlock } from '../../model/is-block.ts';
import { tell } from '../../model/rules.ts';
import type { Attributes } from '../attributes.ts';
import { toPlace } from '../place.ts';
import { splitAtLineEnd } from './alerts.ts';
import type { FoldContext } from './fold-context.ts';
import { wordsOf } from './words-of.ts';

type Block = BlockContent | DefinitionContent;

/** A div of a question: what stands in it, what it says of itself, and the line that opens it. */
interface QuestionDiv {
  readonly children: readonly RootContent[];
  readonly attributes: Attributes;
  readonly fence: Node;
}

/**
 * Makes a question of a div: what stands before its answers is asked, a task list is chosen from, a paragraph that opens with "Answer:" is
 * written, and what comes behind explains. Reports a question without words, without a right answer, and answers that are equal. Gives
 * nothing where no answer stands in it: other tools call a note so.
 */
export function makeQuestion({ children, attributes, fence }: QuestionDiv, { findings }: FoldContext): Blockquote | undefined {
  const blocks = children.filter(isBlock);
  const answers = blocks.find((block): block is List | Paragraph => isTaskList(block) || isAnswer(block));
  const report = (node: Node, ...told: Parameters<typeof tell>) => findings.push({ ...toPlace(node), ...tell(...told) });
  const isRight = answers?.type === 'list' ? answers.children.some(({ checked }) => checked === true) : answers !== undefined;
  if (!isRight)
    report(
      fence,
      'question-without-answer',
      'Cannot find a right answer to the question',
      'Mark it with [x], or write it behind "Answer:".',
    );
  if (answers === undefined) return undefined;
  const at = blocks.indexOf(answers);
  const asked = toAsked(blocks.slice(0, at), attributes);
  if (asked.every((block) => wordsOf([block]).trim() === ''))
    report(fence, 'question-without-words', 'Cannot find what is asked: the answers open the question', 'Write the question before them.');
  for (const equal of answers.type === 'list' ? findEqual(answers) : [])
    report(
      equal,
      'question-answers-equal',
      `Cannot tell two answers apart: "${wordsOf([equal]).trim().slice(0, 60)}" stands twice`,
      'Change one of them, or take it out.',
    );
  const [given, behind] = answers.type === 'list' ? [answers, []] : splitAnswer(answers);
  const { id } = attributes;
  return {
    ...toBlock('question', [toBlock('question-asked', asked), given, toBlock('question-why', [...behind, ...blocks.slice(at + 1)])], {
      ...(id === undefined ? {} : { id }),
    }),
    ...(fence.position === undefined ? {} : { position: fence.position }),
  };
}

function isTaskList(block: Block): block is List {
  return block.type === 'list' && block.children.some(({ checked }) => typeof checked === 'boolean');
}

const answerMark = /^\s*answers?\s*:\s*/i;

function isAnswer(block: Block): block is Paragraph {
  return block.type === 'paragraph' && answerMark.test(wordsOf([block])) && wordsOf([block]).replace(answerMark, '').trim() !== '';
}

/** A title is what is asked, as a heading is that opens the block. */
function toAsked([first, ...rest]: readonly Block[], { pairs }: Attributes): readonly Block[] {
  const title: Paragraph[] =
    pairs['title'] === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: pairs['title'] }] }];
  if (first === undefined) return title;
  return [...title, first.type === 'heading' ? { ...first, type: 'paragraph' } : first, ...rest];
}

function findEqual({ children }: List): readonly ListItem[] {
  const keys = children.map(({ children: [words] }) => (words === undefined ? '' : wordsOf([words]).trim().toLowerCase()));
  return children.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
}

/** The first line is the answer; what stands below it explains. */
function splitAnswer(paragraph: Paragraph): [given: Blockquote, behind: Paragraph[]] {
  const { title, remaining } = splitAtLineEnd(paragraph.children);
  const words = wordsOf(title).replace(answerMark, '');
  return [
    toBlock('question-short', [{ type: 'paragraph', children: [{ type: 'text', value: words }] }]),
    remaining.length === 0 ? [] : [{ ...paragraph, children: remaining }],
  ];
}

function toBlock(className: string, children: readonly Block[], properties: { readonly id?: string } = {}): Blockquote {
  return { type: 'blockquote', children: [...children], data: { hName: 'div', hProperties: { className: [className], ...properties } } };
}
