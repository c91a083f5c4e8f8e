import { lettersId, listingId, wordsName } from '../../../../lib/model/listing-names.ts';
import type { Behaviour } from '../site.ts';
import { loadParts } from './load-parts.ts';
import { type OpenEntries, openEntries } from './open-entries.ts';
import { showCounts } from './show-counts.ts';
import { toWanted } from './wanted.ts';
import { writeAddress } from './write-address.ts';

/** Browsers refuse an address that changes with every letter. In milliseconds. */
const pause = 300;

/** Lets a form filter the entries of its page. What is chosen stands in the address. */
export const startFilter: Behaviour = (form, _site, signal) => {
  const listing = document.getElementById(listingId);
  if (!(form instanceof HTMLFormElement) || listing === null) return;
  const noun = form.dataset['noun'] ?? '';
  const total = Number(form.dataset['total']);
  const status = form.querySelector('[role="status"]');
  const entries = openEntries(listing);
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const filter = async (): Promise<void> => {
    const wanted = toWanted(new FormData(form));
    const isAll = wanted.words.length === 0 && wanted.facets.length === 0;
    const { shown, present } = entries.show(wanted);
    if (present === total) showCounts(form, (key) => entries.count(wanted, key));
    const found = `${shown} of ${present} ${noun}${present < total ? ' on this page' : ''}`;
    status?.replaceChildren(...(isAll ? [`${total} ${noun}`] : shown === 0 && wanted.words.length > 0 ? tellNone(form, entries) : [found]));
    if (!isAll && (await loadParts(listing))) await filter();
  };
  const write = (step: 'push' | 'replace') => {
    clearTimeout(timer);
    known = writeAddress(readFields(form), step);
  };
  const change = (name: string) => {
    void filter();
    clearTimeout(timer);
    if (name === wordsName) timer = setTimeout(() => write('replace'), pause);
    else write('push');
  };
  /** What a reader, or the browser for them, put in before this began is kept; else the address decides. */
  const begin = () => {
    fillFields(form, (name, value) => value || readAddress().get(name));
    if (readFields(form).some(([, value]) => value !== '')) void filter();
    write('replace');
  };
  const onReturn = () => {
    const asked = readAddress();
    if (asked.toString() === known) return;
    known = asked.toString();
    clearTimeout(timer);
    fillFields(form, (name) => asked.get(name));
    void filter();
  };

  form.addEventListener('input', ({ target }) => change(target instanceof HTMLInputElement ? target.name : ''), { signal });
  form.addEventListener('reset', () => setTimeout(() => change('')), { signal });
  document.getElementById(lettersId)?.addEventListener('click', closePopover, { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  addEventListener('popstate', onReturn, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  begin();
};

function readAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

function readFields(form: HTMLFormElement): readonly [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

/** Puts into each field what it should hold; a choice that a list does not have is none. */
function fillFields(form: HTMLFormElement, toValue: (name: string, value: string) => string | null): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = toValue(field.name, field.value) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}

/** Says that nothing bears the words, and what is nearest to them. */
function tellNone(form: HTMLFormElement, entries: OpenEntries): readonly (Node | string)[] {
  const words = String(new FormData(form).get(wordsName) ?? '').trim();
  const nearest = entries.findNearest(words);
  const none = `No entry for “${words}”.`;
  return nearest === undefined ? [none] : [`${none} Nearest: `, nearest.cloneNode(true)];
}

/** The letters have been chosen from, and are in the way. */
function closePopover({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement && 'hidePopover' in currentTarget && currentTarget.matches(':popover-open'))
    currentTarget.hidePopover();
}

export { startFilter as start };
