/** @jsxImportSource preact */
import type { Behaviour } from '../behaviour/site.ts';
import { removeIsland, showIsland } from '../island/runtime/show-island.ts';
import { writeNote } from './history-note.ts';
import { isPlainClick } from './is-plain-click.ts';
import { type AskedSearch, keepSearchAddress, readShownAddress } from './keep-search-address.ts';
import { keepRecent } from './recent-searches.ts';
import css from './search.css';
import { SearchPage } from './search-page.tsx';

/**
 * Answers what the field on the page asks, below it, in the place of what stands there until then. The field stays the page's own, with
 * the focus and all that was typed into it.
 */
export const startSearchPage: Behaviour = (element, { basePath }, signal) => {
  const form = element.querySelector('form');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  const typed = field.value;
  const place = document.createElement('div');
  for (const waiting of [...element.children]) if (!waiting.contains(form)) waiting.remove();
  element.append(place);

  const show = (state: AskedSearch) => {
    if (field.value !== state.asked.query) field.value = state.asked.query;
    const siteTitle = element.dataset['title'] ?? '';
    const view = <SearchPage {...state} basePath={basePath} siteTitle={siteTitle} address={address} focusField={() => field.focus()} />;
    showIsland(view, { place, css });
  };
  const address = keepSearchAddress(basePath, { onAsk: show, signal });
  const first = readShownAddress();
  if (typed === '' || typed === first.query) show({ asked: first, isTyping: false });
  else address.type(typed);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    keepRecent(basePath, field.value);
    address.go({ query: field.value });
  };
  const onClick = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (!isLink || event.defaultPrevented || !isPlainClick(event)) return;
    address.keep();
    writeNote('scroll', scrollY);
  };
  field.addEventListener('input', () => address.type(field.value), { signal });
  form.addEventListener('submit', onSubmit, { signal });
  place.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => removeIsland(place));
};
