import { eveningMinutes, pathName } from '../../../../lib/model/study/topic-addresses.ts';
import type { ListedTopic } from '../../../../lib/model/study/topic-list.ts';
import { walkPath } from '../../../../lib/study/path/walk-path.ts';
import { writeAddress } from '../filter/write-address.ts';
import { drawWay } from './draw-way.ts';
import { choiceOf, linkTo, make, offerTopics, offerTypes, type TopicsPage } from './topics-page.ts';

/** Shows the way to the topic that the address asks for, and lets another be chosen. */
export function showWay(page: TopicsPage, topics: readonly ListedTopic[]): void {
  const { element, status, signal } = page;
  const place = element.querySelector('.path-way');
  const [types, ends] = [choiceOf(page, 'type'), choiceOf(page, pathName)];
  if (place === null || types === undefined || ends === undefined) return;
  const idOf = ({ type, slug }: ListedTopic) => `${type}/${slug}`;
  const show = () => {
    const asked = new URLSearchParams(location.search).get(pathName) ?? '';
    const to = topics.findIndex((topic) => idOf(topic) === asked);
    const type = topics[to]?.type ?? types.value;
    offerTypes(types, topics, type);
    offerTopics(
      ends,
      topics.filter((topic) => topic.type === type),
      { chosen: asked, valueOf: idOf },
    );
    const isKnownNot = asked !== '' && to < 0;
    status.textContent = isKnownNot ? 'The course has no topic of that name.' : '';
    place.replaceChildren(...(to >= 0 ? describeWay(page, topics, to) : isKnownNot ? [make('p', '', status.textContent)] : []));
    if (to >= 0) status.textContent = place.querySelector('.path-sum')?.textContent ?? '';
  };
  types.addEventListener(
    'change',
    () =>
      offerTopics(
        ends,
        topics.filter(({ type }) => type === types.value),
        { chosen: '', valueOf: idOf },
      ),
    {
      signal,
    },
  );
  ends.addEventListener(
    'change',
    () => {
      writeAddress([[pathName, ends.value]], 'push');
      show();
    },
    { signal },
  );
  addEventListener('popstate', show, { signal });
  show();
}

function describeWay({ site }: TopicsPage, topics: readonly ListedTopic[], to: number): readonly HTMLElement[] {
  const { steps, earlier, seconds, earlierSeconds } = walkPath(topics, to, { seconds: eveningMinutes * 60 });
  const title = topics[to]?.title ?? '';
  const heading = make('h2', '', title);
  const sum =
    steps.length === 1
      ? `${title} builds on nothing else in the course: about ${toMinutes(seconds)} to read.`
      : `${steps.length} topics, about ${toMinutes(seconds)} to read${earlier.length === 0 ? ': it fits into one evening.' : ', which is one evening.'}`;
  const list = make('ol', 'path-steps');
  for (const place of steps) {
    const topic = topics[place];
    if (topic === undefined) continue;
    const item = make('li', '', linkTo(site, topic), make('span', 'meta', ` ${topic.label} · ${toMinutes(topic.seconds)}`));
    if (place === to) item.setAttribute('aria-current', 'true');
    list.append(item);
  }
  const drawing = steps.length > 1 ? [drawWay(steps, (place) => topics[place]?.before ?? [])] : [];
  const figure = make('div', 'path-figure', ...drawing, list);
  if (earlier.length === 0) return [heading, make('p', 'path-sum', sum), figure];
  const rest = make(
    'ul',
    'names',
    ...earlier.flatMap((place) => {
      const topic = topics[place];
      return topic === undefined ? [] : [make('li', '', linkTo(site, topic))];
    }),
  );
  const words = `${earlier.length} topics lie further back, about ${toMinutes(earlierSeconds)} more. Take them as known, or begin with them on another evening:`;
  return [heading, make('p', 'path-sum', sum), make('p', 'meta', words), rest, figure];
}

function toMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
