import type { Behaviour } from './site.ts';

/** Fetches each behaviour, by the name that elements ask for it with. */
const behaviours: Readonly<Record<string, () => Promise<Behaviour>>> = {
  filter: async () => (await import('./filter/start-filter.ts')).startFilter,
  compare: async () => (await import('./filter/start-compare.ts')).startCompare,
  map: async () => (await import('./map/start-map.ts')).startMap,
  reading: async () => {
    await idle();
    return (await import('./reading/start-reading.ts')).startReading;
  },
  'lost-search': async () => (await import('./search/start-lost-search.ts')).startLostSearch,
  'search-page': async () => (await import('../island/search.ts')).startSearchPage,
  study: async () => (await import('../island/study.tsx')).startStudy,
  'keep-course': async () => (await import('../island/keep-course.tsx')).startKeepCourse,
};

/** Starts what an element and those in it ask for in `data-behaviour`. Where a module does not come, the page stays as it is without. */
export const startElements: Behaviour = (root, site, signal) => {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-behaviour]')])
    for (const name of element.dataset['behaviour']?.split(' ') ?? [])
      behaviours[name]?.().then(
        (start) => signal.aborted || start(element, site, signal),
        () => undefined,
      );
};

/** Resolves when the browser has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve)));
}
