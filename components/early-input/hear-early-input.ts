import { type EarlyInput, earlyInputName } from './early-input.ts';
import { hearKey } from './hear-key.ts';

/*
 * Stands in every page's first lines. Keeps what a reader does with buttons, fields and the keys of search until the page's script takes
 * it over: on a slow line that is a second after a reader can read. Where a script does not come, or breaks, buttons do what they do without.
 */

const early: EarlyInput = { search: null, typed: '', clicks: [], fields: new Map(), stop };
const heard = ['keydown', 'click', 'input', 'error'] as const;
window[earlyInputName] = early;
for (const name of heard) addEventListener(name, hear, true);

function stop(): void {
  window[earlyInputName] = undefined;
  for (const name of heard) removeEventListener(name, hear, true);
}

function hear(event: Event): void {
  const { target } = event;
  if (event.type === 'error') hearError(target);
  else if (!(target instanceof Element)) return;
  else if (event.type === 'click') hearClick(event, target);
  else if (event instanceof KeyboardEvent) {
    if (hearKey(early, event, findSearch)) event.preventDefault();
  } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) early.fields.set(target, valueOf(target));
}

function findSearch(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(searchForm);
}

const searchForm = 'form[data-search]';

function hearClick(event: Event, target: Element): void {
  const button = target.closest('button');
  if (button === null) return;
  event.preventDefault();
  event.stopPropagation();
  const form = button.closest<HTMLFormElement>(searchForm);
  if (form === null) early.clicks.push(button);
  else early.search = form;
}

function valueOf(field: HTMLInputElement | HTMLSelectElement): string | boolean {
  return field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value;
}

/** A script that does not come tells at its element, one that breaks at the window. Pictures are missed without harm. */
function hearError(target: EventTarget | null): void {
  if (target !== window && !(target instanceof HTMLScriptElement)) return;
  stop();
  for (const button of early.clicks) button.click();
  early.search?.submit();
}
