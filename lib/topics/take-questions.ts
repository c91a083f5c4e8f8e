import type { Element, ElementContent, Root } from 'hast';
import { classesOf } from '../model/classes-of.ts';
import type { Place } from '../model/problem.ts';
import { toPlace } from '../parse/place.ts';
import { isElement, lineOf, ownNodes } from './tree-words.ts';

/** A question whose words are still elements, and the empty one that stands for it in the text. */
export interface QuestionDraft {
  readonly stand: Element;
  readonly asked: Element;
  readonly shown: Element;
  readonly answers: readonly { readonly isRight: boolean; readonly words: Element; readonly note: Element }[];
  readonly accepted: readonly string[];
  readonly why: Element;
  readonly place: Place;
}

/**
 * Takes the questions out of a note's tree, and puts an empty element in the place of each: what a wrong answer says is no passage, no
 * mention and no result of a search. Works on the tree.
 */
export function takeQuestions(tree: Root): readonly QuestionDraft[] {
  const drafts: QuestionDraft[] = [];
  visit(tree);
  return drafts;

  function visit(parent: Root | Element): void {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      const draft = isElement(child, 'div') && classesOf(child).includes('question') ? toDraft(child, drafts.length) : undefined;
      if (draft === undefined) visit(child);
      else {
        drafts.push(draft);
        parent.children[index] = draft.stand;
      }
    }
  }
}

function toDraft(element: Element, index: number): QuestionDraft | undefined {
  const part = (name: string) =>
    element.children.find((child): child is Element => child.type === 'element' && classesOf(child).includes(name));
  const [asked, short, why] = ['question-asked', 'question-short', 'question-why'].map(part);
  if (asked === undefined || why === undefined) return undefined;
  const list = element.children.find((child): child is Element => isElement(child, 'ul', 'ol'));
  const first = asked.children.findIndex((child) => isElement(child, 'p'));
  const opening = asked.children[first];
  const { id } = element.properties;
  return {
    stand: holder([], { dataQuestion: index, ...(id === undefined ? {} : { id }) }),
    asked: holder(opening?.type === 'element' ? opening.children : []),
    shown: holder(asked.children.filter((_, at) => at !== first)),
    answers: list === undefined ? [] : list.children.flatMap((item) => (isElement(item, 'li') ? [toAnswer(item)] : [])),
    accepted:
      short === undefined
        ? []
        : lineOf(short.children)
            .split(';')
            .map((words) => words.trim())
            .filter((words) => words !== ''),
    why: holder(why.children),
    place: toPlace(element),
  };
}

/** The item's own words are the answer; a block below them speaks of it. */
function toAnswer(item: Element): QuestionDraft['answers'][number] {
  const own = ownNodes(item);
  const behind = item.children.filter((child) => !own.includes(child));
  const words = own.flatMap((node) => (isElement(node, 'p') ? node.children : [node]));
  const box = words.find((node): node is Element => isElement(node, 'input'));
  return {
    isRight: box?.properties['checked'] === true,
    words: holder(words.filter((node) => node !== box)),
    note: holder(behind),
  };
}

function holder(children: readonly ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName: 'div', properties, children: [...children] };
}
