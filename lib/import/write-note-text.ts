import { stringify } from 'yaml';
import type { Matter } from './imported.ts';

/** Writes a note's text: its front matter, and its body with one empty line between blocks. */
export function writeNoteText(matter: Matter, body: string): string {
  const { title, subtitle, number, date, authors, summary, aliases, bibliography, references } = matter;
  const fields = { title, subtitle, number, date, authors, summary, aliases, bibliography, references };
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );
  return `---\n${stringify(given, { lineWidth: 0 })}---\n\n${tidyBody(body)}\n`;
}

/** Two empty lines and more become one, outside code. */
function tidyBody(body: string): string {
  const parts = body.split(/(^[ \t]*(?:```+|~~~+)[\s\S]*?^[ \t]*(?:```+|~~~+)[ \t]*$)/m);
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n') : part))
    .join('')
    .trim();
}
