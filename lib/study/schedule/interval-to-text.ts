import { count } from '../../model/count.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Says how long it is until a card comes again, as one would. */
export function intervalToText(ms: number): string {
  if (ms < hour) return `${Math.max(1, Math.round(ms / minute))} min`;
  if (ms < day) return `${Math.round(ms / hour)} h`;
  const days = Math.round(ms / day);
  if (days < 31) return count(days, 'day');
  if (days < 365) return count(Math.round(days / 30.44), 'month');
  const years = Math.round(days / 36.525) / 10;
  return count(years, 'year');
}
