import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sheet } from '../../../lib/model/study/sheet.ts';
import { fitState } from '../../../lib/study/decide/fit-state.ts';
import { addressToState, stateToAddress } from '../../../lib/study/decide/sheet-address.ts';
import { emptyState, isEmptyState, type SheetState } from '../../../lib/study/decide/sheet-state.ts';
import { type KeptSheet, openKept } from './kept-sheets.ts';

/** Longer ones are cut off by what sends or shows addresses: such a sheet is on the device alone. */
const longestAddress = 30_000;

/** Who types is waited for, in milliseconds. */
const untilWritten = 300;

/** A sheet as a reader works on it. */
export interface OpenedSheet {
  readonly state: SheetState;
  readonly change: (next: SheetState) => void;
  /** Puts another one in its place, which can be undone. */
  readonly replace: (next: SheetState, told: string) => void;
  readonly undo: (() => void) | undefined;
  /** Names it, which is where the device keeps it. */
  readonly rename: (about: string) => void;
  readonly told: string;
  readonly tell: (words: string) => void;
  /** What the device keeps under its name where it is another one: it is not written over. */
  readonly other: KeptSheet | undefined;
  readonly openOther: () => void;
  readonly keepThis: () => void;
  /** The other ones that the device keeps. */
  readonly kept: readonly KeptSheet[];
  readonly open: (kept: KeptSheet) => void;
  readonly remove: (kept: KeptSheet) => void;
  readonly isTooLong: boolean;
  /** Writes what is not written yet, and gives the whole address. */
  readonly toUrl: () => string;
}

interface Work {
  readonly state: SheetState;
  /** Under this name the device keeps it; what it keeps there already is left alone while it is another one. */
  readonly isOwn: boolean;
}

/** Opens a sheet from the address, else from the device, and writes every change to both. */
export function useSheet(sheet: Sheet, place: number): OpenedSheet {
  const kept = openKept(location.pathname, place);
  const [first] = useState(() => openWork());
  const [{ state, isOwn }, setWork] = useState<Work>(first.work);
  const [told, tell] = useState(first.told);
  const [before, setBefore] = useState<SheetState>();
  const [, setChanges] = useState(0);
  const unwritten = useRef<Work | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function read(address: string): { readonly work: Work; readonly told: string } | undefined {
    const found = addressToState(address, place);
    if (found === undefined) return undefined;
    const fitted = fitState(sheet, found.state);
    const lost = fitted.lost + found.damaged;
    const here = kept.find(fitted.state.about);
    const told =
      lost === 0 ? '' : `${lost === 1 ? 'One entry' : `${lost} entries`} of the address could not be read or has no place here any more.`;
    // An address that says a name alone, such as a plan's, means what the device keeps under it.
    if (here !== undefined && fitted.state.entries.size === 0 && lost === 0) return openKeptWork(here);
    const isOwn = here === undefined || here.address === stateToAddress(fitted.state, place);
    return { work: { state: fitted.state, isOwn }, told };
  }

  function openKeptWork({ address }: KeptSheet): { readonly work: Work; readonly told: string } {
    const state = fitState(sheet, addressToState(address, place)?.state ?? emptyState).state;
    return { work: { state, isOwn: true }, told: '' };
  }

  function openWork(): { readonly work: Work; readonly told: string } {
    const asked = read(location.hash);
    if (asked !== undefined) return asked;
    const [latest] = kept.list();
    return latest === undefined ? { work: { state: emptyState, isOwn: true }, told: '' } : openKeptWork(latest);
  }

  const write = () => {
    clearTimeout(timer.current);
    const work = unwritten.current;
    unwritten.current = undefined;
    if (work === undefined) return;
    const address = stateToAddress(work.state, place);
    writeAddress(address.length <= longestAddress ? address : stateToAddress({ ...emptyState, about: work.state.about }, place));
    if (!work.isOwn) return;
    if (work.state.entries.size === 0) kept.remove(work.state.about);
    else if (!kept.keep(work.state.about, address)) tell('This browser keeps nothing here: take it along as an address or a file.');
    setChanges((count) => count + 1);
  };
  const work = (next: Work) => {
    setWork(next);
    unwritten.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(write, untilWritten);
  };
  const show = ({ work: next, told: words }: { readonly work: Work; readonly told: string }) => {
    write();
    setBefore(undefined);
    tell(words);
    work(next);
    write();
  };

  useEffect(() => {
    const onMove = () => {
      if (location.hash === hashOf(stateToAddress(state, place))) return;
      const asked = read(location.hash);
      if (asked !== undefined) show(asked);
    };
    const onHide = () => write();
    addEventListener('hashchange', onMove);
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('hashchange', onMove);
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
    };
  });
  useEffect(() => {
    // What the device keeps stands in the address too, so that it can be copied.
    if (!isEmptyState(state)) work({ state, isOwn });
    return write;
  }, []);

  const address = stateToAddress(state, place);
  const other = isOwn ? undefined : kept.find(state.about);
  return {
    state,
    told,
    tell,
    other,
    isTooLong: address.length > longestAddress,
    change: (next) => work({ state: next, isOwn }),
    replace: (next, words) => {
      setBefore(state);
      tell(words);
      const here = kept.find(next.about);
      const isSame = next.about.trim().toLowerCase() === state.about.trim().toLowerCase();
      work({ state: next, isOwn: isSame ? isOwn : here === undefined });
    },
    undo:
      before === undefined
        ? undefined
        : () => {
            setBefore(undefined);
            tell('It is as it was.');
            work({ state: before, isOwn: kept.find(before.about) === undefined || isOwn });
          },
    rename: (about) => {
      if (about.trim().toLowerCase() === state.about.trim().toLowerCase()) return work({ state: { ...state, about }, isOwn });
      const here = kept.find(about);
      if (isOwn) kept.remove(state.about);
      if (here !== undefined && state.entries.size === 0) show(openKeptWork(here));
      else work({ state: { ...state, about }, isOwn: here === undefined });
    },
    openOther: () => other !== undefined && show(openKeptWork(other)),
    keepThis: () => work({ state, isOwn: true }),
    kept: kept.list().filter(({ about }) => about.toLowerCase() !== state.about.trim().toLowerCase()),
    open: (one) => show(openKeptWork(one)),
    remove: ({ about }) => {
      kept.remove(about);
      tell('It is no longer on this device.');
      setChanges((count) => count + 1);
    },
    toUrl: () => {
      write();
      return new URL(hashOf(address) || location.pathname, location.href).href;
    },
  };
}

function hashOf(address: string): string {
  return address === '' ? '' : `#${address}`;
}

/** A browser that is asked too often refuses for a while; the next change is written again. */
function writeAddress(address: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hashOf(address));
  } catch {
    return;
  }
}
