import { comparedNames } from '../../../../lib/model/listing-names.ts';
import { comparedTypeName } from '../../../../lib/model/study/topic-addresses.ts';
import type { ListedTopic } from '../../../../lib/model/study/topic-list.ts';
import { writeAddress } from '../filter/write-address.ts';
import { openBriefs } from '../preview/open-briefs.ts';
import { compareTopics } from './compare-topics.ts';
import { choiceOf, offerTopics, offerTypes, type TopicsPage } from './topics-page.ts';

/** Sets the two topics side by side that the address asks for, and lets others be chosen. */
export function showComparison(page: TopicsPage, topics: readonly ListedTopic[]): void {
  const { element, status, site, signal } = page;
  const place = element.querySelector('.compare');
  const types = choiceOf(page, comparedTypeName);
  const lists = comparedNames.flatMap((name) => choiceOf(page, name) ?? []);
  if (place === null || types === undefined) return;
  const readBrief = openBriefs((url) => fetch(url));
  let asked = 0;

  const show = async () => {
    const mine = ++asked;
    const address = new URLSearchParams(location.search);
    const type = address.get(comparedTypeName) ?? '';
    const slugs = comparedNames.map((name) => address.get(name) ?? '');
    const ofType = topics.filter((topic) => topic.type === type);
    offerTypes(types, topics, type);
    for (const [side, list] of lists.entries())
      offerTopics(list, ofType, { chosen: slugs[side] ?? '', taken: slugs[1 - side] ?? '', valueOf: ({ slug }) => slug });
    const [a, b] = slugs.map((slug) => ofType.find((topic) => topic.slug === slug));
    if (a === undefined || b === undefined || a === b) {
      place.replaceChildren();
      const isAsked = slugs.every((slug) => slug !== '');
      status.textContent = !isAsked
        ? ''
        : a === undefined || b === undefined
          ? 'The course has no two such topics.'
          : 'Choose two that differ.';
      return;
    }
    const briefs = await Promise.all([a, b].map(({ slug }) => readBrief(encodeURI(`${site.basePath}/api/topics/${type}/${slug}.json`))));
    if (mine !== asked || signal.aborted) return;
    const [first, second] = briefs;
    if (first === undefined || second === undefined) {
      place.replaceChildren();
      status.textContent = 'One of the two cannot be had now. Choose again once you are online.';
      return;
    }
    const { table, same, different } = compareTopics(site, [a, b], [first, second]);
    place.replaceChildren(table);
    document.title = document.title.replace(/^[^·|–]*/, `${a.title} and ${b.title} `);
    status.textContent = `${a.title} and ${b.title}: ${same} of ${same + different} fields say the same. What both have is marked.`;
  };

  element.addEventListener(
    'change',
    ({ target }) => {
      const values = target === types ? ['', ''] : lists.map(({ value }) => value);
      writeAddress([[comparedTypeName, types.value], ...comparedNames.map((name, side) => [name, values[side] ?? ''] as const)], 'push');
      void show();
    },
    { signal },
  );
  addEventListener('popstate', () => void show(), { signal });
  void show();
}
