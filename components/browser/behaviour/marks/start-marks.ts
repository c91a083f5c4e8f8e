import { addStyles } from '../add-styles.ts';
import { markArrival } from './mark-arrival.ts';
import css from './marks.css';

/** Marks the words that the address names, and those of every other address on this page that search leads to from then on. */
export function startMarks(): void {
  addStyles(css);
  let leaving = new AbortController();
  const arrive = () => {
    leaving.abort();
    leaving = new AbortController();
    void markArrival(leaving.signal);
  };
  arrive();
  document.addEventListener('flywheel:arrive', arrive);
}
