/** Writes a day or a month as words: `12 January 2026`, `January 2026`. What is neither stays as it is. */
export function dateToText(date: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (day !== undefined) return longDate.format(new Date(day));
  return /^\d{4}-\d\d$/.test(date) ? longMonth.format(new Date(date)) : date;
}

/** Made once: to make one takes longer than to write a hundred days. */
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
