import { readSearchAddress, type SearchAddress, shownAtOnce, toSearchPath } from './search-address.ts';

/** Browsers refuse an address that changes with every letter. In milliseconds. */
const pause = 300;

/** What the search page asks for at the moment. */
export interface AskedSearch {
  readonly asked: SearchAddress;
  /** The query is still being typed. */
  readonly isTyping: boolean;
}

/** The state of the search page, which is its address. */
export interface KeptAddress {
  /** Takes what is in the field; the address follows when the reader pauses. */
  readonly type: (query: string) => void;
  /** Goes to an address: a step that the way back leads over. */
  readonly go: (change: Partial<SearchAddress>) => void;
  /** Changes the address where it stands. */
  readonly extend: (change: Partial<SearchAddress>) => void;
  /** Writes at once what was typed: the reader goes on. */
  readonly keep: () => void;
}

interface AddressListener {
  /** Told what is asked for whenever that changes. */
  readonly onAsk: (state: AskedSearch) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps the state of the search page in its address. What is typed in one go is one step back, however many letters it has;
 * so is every choice of types.
 */
export function keepSearchAddress(basePath: string, { onAsk, signal }: AddressListener): KeptAddress {
  let asked = readShownAddress();
  let shown = toSearchPath(asked);
  let isSettled = true;
  let typed: SearchAddress | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (next: SearchAddress, isTyping: boolean) => {
    asked = next;
    onAsk({ asked, isTyping });
  };
  const forgetTyped = () => {
    clearTimeout(timer);
    typed = undefined;
  };
  const write = (next: SearchAddress, step: 'push' | 'replace') => {
    const path = toSearchPath(next);
    if (path === shown) return;
    shown = path;
    if (step === 'push') history.pushState(null, '', basePath + path);
    else history.replaceState(null, '', basePath + path);
  };
  /** Writes what was typed: beside an older query as a step of its own, but only once. */
  const writeTyped = () => {
    if (typed === undefined) return;
    write(typed, isSettled && shown !== toSearchPath({}) ? 'push' : 'replace');
    forgetTyped();
    isSettled = false;
  };
  const settle = (change: Partial<SearchAddress>, step: 'push' | 'replace') => {
    writeTyped();
    const next = { ...asked, ...change };
    write(next, step);
    isSettled = true;
    ask(next, false);
  };
  /** The reader went back or forward. */
  const follow = () => {
    const next = readShownAddress();
    const path = toSearchPath(next);
    if (path === shown) return;
    forgetTyped();
    shown = path;
    isSettled = true;
    ask(next, false);
  };

  addEventListener('popstate', follow, { signal });
  signal.addEventListener('abort', forgetTyped);
  return {
    type: (query) => {
      forgetTyped();
      typed = { query, kinds: asked.kinds, shown: shownAtOnce };
      timer = setTimeout(writeTyped, pause);
      ask(typed, true);
    },
    go: (change) => settle(change, 'push'),
    extend: (change) => settle(change, 'replace'),
    keep: writeTyped,
  };
}

/** Reads the address of the page that is shown. */
export function readShownAddress(): SearchAddress {
  return readSearchAddress(new URLSearchParams(location.search));
}
