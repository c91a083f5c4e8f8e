import type { Behaviour, Site } from './site.ts';

/** A module that starts a behaviour: under the one name that all of them have, which is shorter here than a name each. */
interface BehaviourModule {
  readonly start: Behaviour;
}

/** Fetches each behaviour, by the name that elements ask for it with. */
const behaviours: Readonly<Record<string, (element: HTMLElement, site: Site) => Promise<BehaviourModule>>> = {
  filter: () => import('./filter/start-filter.ts'),
  compare: () => import('./filter/start-compare.ts'),
  map: () => import('./map/start-map.ts'),
  reading: () => idle().then(() => import('./reading/start-reading.ts')),
  question: (element) => clicked(element).then(() => import('./questions/start-question.ts')),
  topics: () => import('./topics/start-topics.ts'),
  sheet: () => import('./sheet/start-sheet.ts'),
  /** A page says itself which island it has, by an address that it is finished with. */
  island: ({ dataset }) => import(dataset['island'] ?? ''),
  progress: (_, site) => begun(site).then(() => import('./progress/start-progress.ts')),
};

/** Starts what an element and those in it ask for in `data-behaviour`. Where a module does not come, the page stays as it is without. */
export const startElements: Behaviour = (root, site, signal) => {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-behaviour]')])
    for (const name of element.dataset['behaviour']?.split(' ') ?? [])
      behaviours[name]?.(element, site).then(
        ({ start }) => signal.aborted || start(element, site, signal),
        () => undefined,
      );
};

/** Resolves when a reader, or a key of theirs, first clicks on anything in an element. */
function clicked(element: Element): Promise<unknown> {
  return new Promise((resolve) => element.addEventListener('click', resolve));
}

/** Resolves where a student of this device has begun to study, which the mark of `studyNames` tells; a module that two share would be a file more. */
function begun({ basePath }: Site): Promise<unknown> {
  return new Promise((resolve) => localStorage.getItem(`study ${basePath}/`) && resolve(0));
}

/** Resolves when the browser has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
}
