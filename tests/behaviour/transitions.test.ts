// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { skipTransitions } from '../../components/browser/behaviour/links/skip-transitions.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['comes without a transition where it is there at once', 20, 1],
  ['comes with one where it had to be waited for', 200, 0],
])('a page %s', (_, passed, skipped) => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  skipTransitions();
  navigation.dispatchEvent(new Event('navigate'));
  now.mockReturnValue(1000 + passed);
  const skipTransition = vi.fn();
  dispatchEvent(
    Object.assign(new Event('pageswap'), {
      viewTransition: { skipTransition, ready: passed < 60 ? Promise.reject(new Error('skipped')) : Promise.resolve() },
    }),
  );
  expect(skipTransition).toHaveBeenCalledTimes(skipped);
});

it('leaves alone what has no transition, and browsers that tell of no moves', () => {
  Object.assign(window, { navigation: undefined });
  skipTransitions();
  dispatchEvent(Object.assign(new Event('pageswap'), { viewTransition: null }));
});
