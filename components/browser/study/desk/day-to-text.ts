/** Writes a day as people do, as in "Fri 4 December". */
export function dayToText(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
}
