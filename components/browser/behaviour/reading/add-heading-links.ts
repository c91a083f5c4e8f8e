/** Puts a link to itself behind every heading that has an address; behind and not inside, so that the heading's name stays its words. */
export function addHeadingLinks(main: HTMLElement): void {
  for (const heading of main.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]:not(.sr-only)')) {
    if (heading.nextElementSibling?.className === 'heading-link') continue;
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.ariaLabel = `Copy link to ${heading.textContent}`;
    heading.after(link);
  }
}
