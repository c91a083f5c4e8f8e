import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { readSearchAddress, type SearchAddress, shownAtOnce, toSearchPath } from './search-address.ts';

/** Browsers refuse an address that changes with every letter. In milliseconds. */
const pause = 300;

/** The state of the search page, which is its address. */
interface AddressState {
  readonly asked: SearchAddress;
  /** The query is still being typed. */
  readonly isTyping: boolean;
  /** Takes what is in the field; the address follows when the reader pauses. */
  readonly type: (query: string) => void;
  /** Goes to an address: a step that the way back leads over. */
  readonly go: (change: Partial<SearchAddress>) => void;
  /** Changes the address where it stands. */
  readonly extend: (change: Partial<SearchAddress>) => void;
}

/**
 * Keeps the state of the search page in its address. What is typed in one go is one step back, however many letters it has;
 * so is every choice of types.
 */
export function useSearchAddress(basePath: string): AddressState {
  const parameters = useSearchParams();
  const [asked, setAsked] = useState(() => readSearchAddress(parameters));
  const [isTyping, setIsTyping] = useState(false);
  const shown = useRef(toSearchPath(asked));
  const isSettled = useRef(true);
  const typed = useRef<SearchAddress>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const next = readSearchAddress(parameters);
    const path = toSearchPath(next);
    if (path === shown.current) return;
    clearTimeout(timer.current);
    typed.current = undefined;
    shown.current = path;
    isSettled.current = true;
    setIsTyping(false);
    setAsked(next);
  }, [parameters]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (next: SearchAddress, step: 'push' | 'replace') => {
    const path = toSearchPath(next);
    if (path === shown.current) return;
    shown.current = path;
    if (step === 'push') history.pushState(null, '', basePath + path);
    else history.replaceState(null, '', basePath + path);
  };
  /** Writes what was typed: beside an older query as a step of its own, but only once. */
  const writeTyped = () => {
    clearTimeout(timer.current);
    if (typed.current === undefined) return;
    write(typed.current, isSettled.current && shown.current !== toSearchPath({}) ? 'push' : 'replace');
    typed.current = undefined;
    isSettled.current = false;
  };
  const settle = (change: Partial<SearchAddress>, step: 'push' | 'replace') => {
    writeTyped();
    const next = { ...asked, ...change };
    write(next, step);
    isSettled.current = true;
    setAsked(next);
    setIsTyping(false);
  };
  return {
    asked,
    isTyping,
    type: (query) => {
      const next = { query, kinds: asked.kinds, shown: shownAtOnce };
      setAsked(next);
      setIsTyping(true);
      clearTimeout(timer.current);
      typed.current = next;
      timer.current = setTimeout(writeTyped, pause);
    },
    go: (change) => settle(change, 'push'),
    extend: (change) => settle(change, 'replace'),
  };
}
