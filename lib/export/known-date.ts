/**
 * Gives the year, month or day of a date that means the same everywhere (ISO 8601); its hour is left out. Undefined for what is read
 * differently from place to place ("March 2026"), and for days that do not exist.
 */
export function toKnownDate(date: string | undefined): string | undefined {
  const known = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]|$)/.exec(date ?? '')?.[1];
  if (known === undefined) return undefined;
  const time = Date.parse(known);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(known) ? known : undefined;
}
