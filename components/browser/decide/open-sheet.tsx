/** @jsxImportSource preact */
import { render } from 'preact';
import type { Sheet } from '../../../lib/model/study/sheet.ts';
import type { Site } from '../behaviour/site.ts';
import { removeIsland, showIsland } from '../island/runtime/show-island.ts';
import css from './sheet.css';
import { SheetForm } from './sheet-form.tsx';

/** How a sheet is opened. */
interface OpenSheetOptions extends Site {
  /** Which sheet of its page it is, from 1 on. */
  readonly place: number;
  /** A reader asked for it: it is shown and has the focus. */
  readonly isWanted: boolean;
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}

/** Opens the sheet that an element holds, in the place of what stands in it. What it comes to stands behind the page's text, for paper alone. */
export function openSheet(element: HTMLElement, { place, isWanted, signal, onClose }: OpenSheetOptions): void {
  const sheet: Sheet = JSON.parse(element.dataset['sheet'] ?? '');
  const before = [...element.childNodes];
  const isAlways = element.dataset['open'] !== undefined;
  const paper = document.createElement('section');
  paper.className = 'sheet-report';
  document.querySelector('main')?.append(paper);
  const close = () => {
    removeIsland(element);
    render(null, paper);
    paper.remove();
    element.replaceChildren(...before);
    if (!isAlways) delete element.dataset['open'];
    onClose();
  };
  element.replaceChildren();
  element.dataset['open'] = '';
  const onCloseByReader = () => {
    close();
    history.replaceState(history.state, '', location.pathname + location.search);
    element.querySelector<HTMLElement>('.sheet-open')?.focus();
  };
  showIsland(<SheetForm sheet={sheet} place={place} paper={paper} {...(isAlways ? {} : { onClose: onCloseByReader })} />, {
    place: element,
    css,
  });
  signal.addEventListener('abort', close);
  if (!isWanted) return;
  element.scrollIntoView();
  element.querySelector<HTMLElement>('.sheet-form')?.focus({ preventScroll: true });
}
