const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Writes a day as people do, as in "Fri 4 December"; a page writes some thirty, for which the browser's own way takes long. */
export function dayToText(day: string): string {
  const date = new Date(`${day}T12:00`);
  return `${weekdays[date.getDay()]} ${date.getDate()} ${months[date.getMonth()]}`;
}
