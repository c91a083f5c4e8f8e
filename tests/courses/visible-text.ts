/** Gives the words of a page that anybody sees or hears: its text, what it says to machines, and what its elements are called. */
export function findVisibleWords(html: string): string {
  const shown = html.replace(/<style>[\s\S]*?<\/style>|<script(?! type="application\/ld\+json")[\s\S]*?<\/script>/g, ' ');
  const attributes = Array.from(
    shown.matchAll(/ (?:aria-label|title|alt|content|placeholder|data-label|data-noun)="([^"]*)"/g),
    ([, words = '']) => words,
  );
  return `${shown.replace(/<[^>]*>/g, ' ')} ${attributes.join(' ')}`.replace(/\s+/g, ' ');
}
