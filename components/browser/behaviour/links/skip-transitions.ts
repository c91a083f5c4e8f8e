/** A page that comes sooner than this needs nothing to lead over to it, which would cost a frame of its own. In milliseconds. */
const atOnce = 60;

/** Lets a page that is there at once, prerendered or gone back to, come without the transition that others come with. */
export function skipTransitions(): void {
  let left = Number.NaN;
  window.navigation?.addEventListener('navigate', () => {
    left = performance.now();
  });
  addEventListener('pageswap', ({ viewTransition }) => {
    if (viewTransition === null || !(performance.now() - left <= atOnce)) return;
    viewTransition.ready.catch(() => undefined);
    viewTransition.skipTransition();
  });
}
