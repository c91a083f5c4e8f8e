import type { Behaviour } from './site.ts';

/** A module that starts a behaviour: under the one name that all of them have, which is shorter here than a name each. */
interface BehaviourModule {
  readonly start: Behaviour;
}

/** Fetches each behaviour, by the name that elements ask for it with. */
const behaviours: Readonly<Record<string, (element: Element) => Promise<BehaviourModule>>> = {
  filter: () => import('./filter/start-filter.ts'),
  compare: () => import('./filter/start-compare.ts'),
  map: () => import('./map/start-map.ts'),
  reading: () => idle().then(() => import('./reading/start-reading.ts')),
  question: (element) => clicked(element).then(() => import('./questions/start-question.ts')),
  topics: () => import('./topics/start-topics.ts'),
  'lost-search': () => import('./search/start-lost-search.ts'),
  'search-page': () => import('../island/search.ts'),
  sheet: () => import('./sheet/start-sheet.ts'),
  study: () => import('../island/study.tsx'),
  'keep-course': () => import('../island/keep-course.tsx'),
};

/** Starts what an element and those in it ask for in `data-behaviour`. Where a module does not come, the page stays as it is without. */
export const startElements: Behaviour = (root, site, signal) => {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-behaviour]')])
    for (const name of element.dataset['behaviour']?.split(' ') ?? [])
      behaviours[name]?.(element).then(
        ({ start }) => signal.aborted || start(element, site, signal),
        () => undefined,
      );
};

/** Resolves when a reader, or a key of theirs, first clicks on anything in an element. */
function clicked(element: Element): Promise<unknown> {
  return new Promise((resolve) => element.addEventListener('click', resolve));
}

/** Resolves when the browser has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
}
