/** So long a browser waits for an optional face before another stands in for good (CSS Fonts 4, §4.9.2). In milliseconds. */
const patience = 100;

/**
 * Shows the site's own faces from a move on where they came too late for the page that a reader arrived on: there they would have moved
 * the text under the reader's eyes. The element that names them is put into the page anew, once.
 */
export function renewFaces(): void {
  const faces = document.querySelector<HTMLStyleElement>('style[data-faces]');
  if (faces === null || !cameLate()) return;
  const renewed = document.createElement('style');
  renewed.textContent = faces.textContent;
  faces.replaceWith(renewed);
}

function cameLate(): boolean {
  const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
  return files.some(({ duration }) => duration > patience);
}
