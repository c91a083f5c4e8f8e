import { useEffect, useState } from 'preact/hooks';
import { beginHash } from '../../../lib/model/study/study-address.ts';

/** A student who is over the cards, and how many new ones beyond the day's they asked for. Undefined at the desk. */
export type StudyPlace = { readonly extra: number } | undefined;

/** Notes in the browser's history where the student is, so that the way back leads from the cards to the desk, and a reload back to the cards. */
export function useHistoryPlace(): readonly [StudyPlace, (place: StudyPlace) => void] {
  const [place, setPlace] = useState(() => {
    forgetNote();
    return readPlace();
  });
  useEffect(() => {
    const onPop = () => setPlace(readPlace());
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = (next: StudyPlace) => {
    const isThere = readPlace() !== undefined;
    if (next === undefined && isThere) return history.back();
    const state = { ...history.state, study: next };
    if (isThere) history.replaceState(state, '');
    else history.pushState(state, '');
    setPlace(next);
  };
  return [place, go];
}

/** Who follows a link to this page from this page wants the desk, but the browser keeps the note: it takes the two for one. */
function forgetNote(): void {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== 'navigate') return;
  const { study: _, ...rest } = history.state ?? {};
  history.replaceState(rest, '');
}

function readPlace(): StudyPlace {
  if (location.hash === beginHash) {
    // Pressed before the script was there. The way back from the cards leads to the desk, not to the press.
    history.replaceState(history.state, '', location.pathname + location.search);
    history.pushState({ ...history.state, study: { extra: 0 } }, '');
  }
  const extra: unknown = history.state?.study?.extra;
  return typeof extra === 'number' ? { extra } : undefined;
}
