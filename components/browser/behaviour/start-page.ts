import { followLinks } from './links/follow-links.ts';
import { skipTransitions } from './links/skip-transitions.ts';
import { markOnArrival } from './marks/mark-on-arrival.ts';
import { openSearch } from './search/open-search.ts';
import type { Site } from './site.ts';
import { startElements } from './start-elements.ts';
import { switchTheme } from './switch-theme.ts';
import { tellVisit } from './tell-visit.ts';

/*
 * The module of every page. It holds what all pages need and nothing else: what needs more is fetched by the pages that have use for it.
 * The bundler puts it into the folder `assets` at the site's root, which is how it knows where the site is.
 */

const site: Site = { basePath: new URL('..', import.meta.url).pathname.slice(0, -1) };

/** A page that is prerendered may never be looked at; when it is, it is shown before anything else is done. */
if (Reflect.get(document, 'prerendering') === true) {
  document.addEventListener('prerenderingchange', () => requestAnimationFrame(() => setTimeout(start)), { once: true });
} else start();

function start(): void {
  switchTheme(document);
  openSearch(site);
  followLinks(site);
  skipTransitions();
  markOnArrival();
  const shown = new AbortController();
  startElements(document.body, site, shown.signal);
  if (isDevelopment) void import('./dev/live-page.ts').then(({ startLivePage }) => startLivePage(site, shown));
  else tellVisit(site);
}
