import type { LiveMessage } from '../../../../lib/model/live-message.ts';
import { addStyles } from '../add-styles.ts';
import type { Site } from '../site.ts';
import { startElements } from '../start-elements.ts';
import css from './live-page.css';
import { openLine } from './open-line.ts';
import { clearProblems, placeProblems } from './place-problems.ts';
import { showProblems } from './show-problems.ts';

/**
 * Keeps a page as its note was saved last, while the course is written, and shows what is wrong where it stands. The development
 * server alone has it: a built site holds nothing of it. `shown` ends what was started on the page's elements.
 */
export function startLivePage(site: Site, shown: AbortController): void {
  addStyles(css);
  let started = shown;
  /** News that come while the page is fetched wait for it. */
  let work = Promise.resolve();
  const take = async (news: LiveMessage) => {
    if (news.movedTo !== undefined) return location.replace(site.basePath + news.movedTo);
    if (news.isStale) {
      const main = await fetchMain();
      started.abort();
      started = new AbortController();
      clearProblems();
      takeOver(main);
      startElements(main, site, started.signal);
    }
    showProblems(news, placeProblems(news.problems));
  };
  const path = decodeURIComponent(location.pathname.slice(site.basePath.length));
  openLine(site.basePath, path, (news) => {
    work = work.then(() => take(news)).catch(() => location.reload());
  });
}

/** Fetches the page as it is now. */
async function fetchMain(): Promise<HTMLElement> {
  const answer = await fetch(location.href, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (main === null) throw new Error('The page has no main element');
  document.title = page.title;
  return document.adoptNode(main);
}

/** Puts a new version of the text in the place of the old one; what the reader has unfolded stays so, and the page where it is. */
function takeOver(main: HTMLElement): void {
  const old = document.querySelector('main');
  const place = scrollY;
  const unfolded = [...(old?.querySelectorAll('details') ?? [])].map(({ open }) => open);
  for (const [index, details] of main.querySelectorAll('details').entries()) details.open ||= unfolded[index] === true;
  old?.replaceWith(main);
  scrollTo({ top: place, behavior: 'instant' });
}
