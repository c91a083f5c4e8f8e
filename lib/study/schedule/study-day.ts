/** A day as a student has it, in their own time zone, as in `2026-12-01`. Equal days are equal strings, and later ones sort later. */
export type StudyDay = string;

/** Hours past midnight at which a day ends: who studies late still studies today (as in Anki). */
const dayBegins = 4;

const hour = 3_600_000;
const msOfDay = 24 * hour;

/** Gives the day that a time is in, in the time zone of the machine. Times are milliseconds since 1970. */
export function dayOf(time: number): StudyDay {
  const date = new Date(time);
  date.setHours(date.getHours() - dayBegins);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Gives the time at which a day begins. */
export function startOfDay(day: StudyDay): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, dayBegins).getTime();
}

/** Gives the time at which a day ends, which is that at which the next one begins. */
export function endOfDay(day: StudyDay): number {
  return startOfDay(addDays(day, 1));
}

/** Gives the day that is some days later, or earlier. */
export function addDays(day: StudyDay, days: number): StudyDay {
  return new Date(Date.parse(day) + days * msOfDay).toISOString().slice(0, 10);
}

/** Counts the days from one to another; less than nothing where the other is earlier. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msOfDay);
}

/** Tells whether a text is a day, such as a field for dates or a file may hold. */
export function isStudyDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(Date.parse(text)).toISOString().startsWith(text);
}
