/** Writes a day as words: `12 January 2026`. What is no day stays as it is. */
export function dateToText(date: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  return day === undefined ? date : longDate.format(new Date(day));
}

/** Made once: to make it takes longer than to write a hundred days. */
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
