import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { toWholeUrl } from './site-url.ts';

/**
 * Writes `api/anki.txt`: a note for every topic that has a definition, as Anki imports text (docs.ankiweb.net, "Text Files"). Each has a
 * name of its own that stays, so that a newer file changes a reader's cards and keeps what they have learnt.
 */
export function buildAnki({ settings, topics }: Course): string {
  const head = [
    '#separator:tab',
    '#html:false',
    `#deck:${toField(settings.title)}`,
    '#columns:Term\tDefinition\tUrl\tTags\tGuid',
    '#tags column:4',
    '#guid column:5',
  ];
  const notes = topics
    .filter(({ definition }) => definition !== '')
    .map((topic) =>
      [topic.title, topic.definition, toWholeUrl(settings, topicPath(topic)), topic.type, `${topic.type}/${topic.slug}`]
        .map(toField)
        .join('\t'),
    );
  return `${[...head, ...notes].join('\n')}\n`;
}

/** One line, no tabs. A field that holds a quotation mark, or begins like a comment, is quoted as in CSV. */
function toField(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.includes('"') || line.startsWith('#') ? `"${line.replaceAll('"', '""')}"` : line;
}
