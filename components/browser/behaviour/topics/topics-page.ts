import type { ListedTopic } from '../../../../lib/model/study/topic-list.ts';
import type { Site } from '../site.ts';

/** A page that is made of the list of all topics. */
export interface TopicsPage {
  readonly element: HTMLElement;
  readonly status: Element;
  readonly site: Site;
  readonly signal: AbortSignal;
}

/** Finds one of the page's choices. */
export function choiceOf({ element }: TopicsPage, name: string): HTMLSelectElement | undefined {
  return element.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined;
}

/** Offers the types that have topics. */
export function offerTypes(list: HTMLSelectElement, topics: readonly ListedTopic[], chosen: string): void {
  const types = new Map(topics.map(({ type, labelPlural }) => [type, labelPlural]));
  offer(
    list,
    [...types].map(([value, text]) => ({ value, text })),
    chosen,
  );
}

/** Offers topics by title. */
export function offerTopics(
  list: HTMLSelectElement,
  topics: readonly ListedTopic[],
  { chosen, taken, valueOf }: { readonly chosen: string; readonly taken?: string; readonly valueOf: (topic: ListedTopic) => string },
): void {
  const sorted = [...topics].sort((a, b) => a.title.localeCompare(b.title, 'en'));
  offer(
    list,
    sorted.map((topic) => ({ value: valueOf(topic), text: topic.title })),
    chosen,
  );
  for (const option of list.options) option.disabled = option.value !== '' && option.value === taken;
}

function offer(list: HTMLSelectElement, choices: readonly { readonly value: string; readonly text: string }[], chosen: string): void {
  const [none] = list.options;
  list.replaceChildren(...(none === undefined ? [] : [none]), ...choices.map(({ value, text }) => new Option(text, value)));
  list.value = choices.some(({ value }) => value === chosen) ? chosen : '';
}

/** Makes an element with words and elements in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}

/** Makes a link to a topic. */
export function linkTo({ basePath }: Site, { path, title, type }: ListedTopic): HTMLAnchorElement {
  const link = make('a', 'topic-link', title);
  link.href = basePath + encodeURI(path);
  link.dataset['type'] = type;
  return link;
}
