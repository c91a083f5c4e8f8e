import type { AnkiNote } from './anki-notes.ts';

/**
 * Writes `api/anki.txt`: every card as Anki imports text (docs.ankiweb.net, "Text Files"). Each has a name of its own that stays, so that a newer
 * file changes a reader's cards and keeps what they have learnt.
 */
export function buildAnkiText(notes: readonly AnkiNote[]): string {
  const head = [
    '#separator:tab',
    '#html:false',
    '#columns:Question\tAnswer\tSource\tUrl\tDeck\tTags\tGuid',
    '#deck column:5',
    '#tags column:6',
    '#guid column:7',
  ];
  const lines = notes.map(({ question, answer, source, url, deck, tags, guid }) =>
    [question, writeAnswer(answer), source, url, deck, tags.join(' '), guid].map(toField).join('\t'),
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

function writeAnswer(answer: readonly string[]): string {
  return answer.length === 1 ? (answer[0] ?? '') : answer.map((part) => `• ${part}`).join(' ');
}

/** One line, no tabs. A field that holds a quotation mark, or begins like a comment, is quoted as in CSV. */
function toField(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.includes('"') || line.startsWith('#') ? `"${line.replaceAll('"', '""')}"` : line;
}
