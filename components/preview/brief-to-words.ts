import type { TopicBrief } from './topic-brief.ts';

/** A definition longer than this, in characters, is cut: the page has the rest. */
const longestDefinition = 320;

/** Cuts a definition to what a preview holds: whole words. */
export function cutDefinition({ definition }: TopicBrief): string {
  if (definition.length <= longestDefinition) return definition;
  return `${definition.slice(0, definition.lastIndexOf(' ', longestDefinition)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Says which lecture introduces a topic, and whether that is one still to come for who reads lecture number `here`. */
export function lectureToWords({ introducedIn }: TopicBrief, here: number | undefined): string {
  if (introducedIn === null) return '';
  const { number, title } = introducedIn;
  if (number === null) return `Introduced in ${title}`;
  return here !== undefined && here < number ? `Taught later: lecture ${number}, ${title}` : `Introduced in lecture ${number}, ${title}`;
}
