/** A date as pages, feeds and orders have it (`2026-03-01`, `2026-03`, `2026`, with a time where one was written), or why it is none. */
export type DateReading = { readonly date: string } | { readonly why: string; readonly hint: string };

const longestDate = 60;

/**
 * Reads a date in the forms that people write: digits from the year on, a month in letters in any order, a time and a zone behind.
 * What can be read in two ways, is no day of the calendar or changes from build to build is told instead of guessed.
 */
export function readDate(text: string): DateReading {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (movingDates.test(plain)) return { why: 'it is another day in every build', hint: 'Write the day itself, as 2026-11-20.' };
  if (plain.length > longestDate) return unknown;
  const { day, time } = splitTime(plain.replace(/^\p{L}{2,12}\.?,? (?=\p{L}|\d)/u, (name) => (isWeekday(name) ? '' : name)));
  const numbers = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(day);
  if (numbers !== null) return readNumbers(Number(numbers[1]), Number(numbers[3]), { year: Number(numbers[4]), time });
  const parts = readParts(day);
  return parts === undefined || time === undefined ? unknown : toDate(parts, time);
}

const howTo = 'Write it as 2026-11-20.';
const unknown: DateReading = { why: 'it is no date', hint: howTo };

/** Words of Quarto, LaTeX and R for the day on which a document is made. */
const movingDates = /^(?:today|now|last[- ]modified|\\today|`r .*|\{\{.*|sys\.(?:date|time)\(\))$/i;

interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Splits the time of day off; undefined where what stands there is no time. */
function splitTime(text: string): { day: string; time: string | undefined } {
  const [whole, hour = '', minute = '', second, half, zone = ''] =
    /(?:T|,? (?:at )?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)? ?(Z|[+-]\d{2}(?::?\d{2})?|\(?[A-Z]{2,5}\)?)?$/i.exec(
      text,
    ) ?? [];
  if (whole === undefined) return { day: text, time: '' };
  const day = text.slice(0, -whole.length);
  const hours = (Number(hour) % (half === undefined ? 25 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (Number(hour) > (half === undefined ? 24 : 12) || Number(minute) > 59 || Number(second ?? 0) > 60) return { day, time: undefined };
  return { day, time: `T${pad(hours)}:${minute}${second === undefined ? '' : `:${second}`}${toZone(zone)}` };
}

/** A zone's letters mean one offset here and another there; only those of Greenwich are sure. */
function toZone(zone: string): string {
  if (/^\(?(?:Z|UTC|GMT)\)?$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? '' : `${sign}${hours}:${minutes}`;
}

/** Two numbers before the year are a day and a month, in the one order or the other; only where one is no month it is plain which. */
function readNumbers(first: number, second: number, { year, time }: { year: number; time: string | undefined }): DateReading {
  const dayFirst = toDate({ year, month: second, day: first }, time ?? '');
  const monthFirst = toDate({ year, month: first, day: second }, time ?? '');
  if (time === undefined || 'why' in monthFirst || first === second) return time === undefined ? unknown : dayFirst;
  if ('why' in dayFirst) return monthFirst;
  return {
    why: `it is ${first} ${monthName(second)} or ${second} ${monthName(first)} ${year}`,
    hint: `Write ${dayFirst.date} or ${monthFirst.date}.`,
  };
}

function readParts(text: string): DateParts | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text)?.filter((_, index) => index !== 2) ??
    /^(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日일])?)?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year !== undefined) return { year: Number(year), month: toNumber(month), day: toNumber(day) };
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  if (dotYear !== undefined) return { year: Number(dotYear), month: Number(dotMonth), day: Number(dotDay) };
  return readWords(text);
}

/** `1 March 2026`, `March 1st, 2026`, `2026 March 1`, `March 2026`, `1. März 2026`: the month is the letters, the year has four digits. */
function readWords(text: string): DateParts | undefined {
  const words = text.match(/\d+|\p{L}[\p{L}\p{M}]*/gu)?.filter((word) => !/^(?:st|nd|rd|th|er|of|the|de|del|den|a)$/i.test(word)) ?? [];
  const [name, ...otherNames] = words.filter((word) => !/^\d/.test(word));
  const numbers = words.filter((word) => /^\d/.test(word));
  const month = name === undefined || otherNames.length > 0 ? undefined : findMonth(name);
  const [year, ...otherYears] = numbers.filter((word) => word.length === 4);
  const [day, ...otherDays] = numbers.filter((word) => word.length !== 4);
  if (month === undefined || year === undefined || otherYears.length + otherDays.length > 0 || (day?.length ?? 0) > 2) return undefined;
  if (!/^[\p{L}\p{M}\d\s.,/-]*$/u.test(text)) return undefined;
  return { year: Number(year), month, day: toNumber(day) };
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk'] as const;

/** Finds a month by its name, or by three or more of its first letters, in the first language that has it. */
function findMonth(name: string): number | undefined {
  const wanted = fold(name);
  for (const language of languages) {
    const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
    for (const options of formats) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      const months = Array.from({ length: 12 }, (_, month) => monthOf(format, month));
      const whole = months.indexOf(wanted);
      const starting = months.flatMap((month, index) => (wanted.length >= 3 && month.startsWith(wanted) ? [index] : []));
      const found = whole >= 0 ? whole : starting.length === 1 ? starting[0] : undefined;
      if (found !== undefined) return found + 1;
    }
  }
  return wanted === 'sept' ? 9 : undefined;
}

function monthOf(format: Intl.DateTimeFormat, month: number): string {
  return fold(format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? '');
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}

function isWeekday(word: string): boolean {
  return /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*$/i.test(word.trim());
}

function toDate({ year, month, day }: DateParts, time: string): DateReading {
  if (month === undefined) return { date: `${year}` };
  if (month < 1 || month > 12) return { why: `a year has no month ${month}`, hint: howTo };
  if (day === undefined) return { date: `${year}-${pad(month)}` };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days) return { why: `${monthName(month)} ${year} has ${days} days`, hint: howTo };
  return { date: `${year}-${pad(month)}-${pad(day)}${time}` };
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
