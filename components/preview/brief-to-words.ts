import type { TopicBrief } from './topic-brief.ts';

/** A definition longer than this, in characters, is cut: the page has the rest. */
const longestDefinition = 320;

/** Cuts a definition to what a preview holds: whole words. */
export function cutDefinition({ definition }: TopicBrief): string {
  if (definition.length <= longestDefinition) return definition;
  return `${definition.slice(0, definition.lastIndexOf(' ', longestDefinition)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Says which lecture introduces a topic; to who reads lecture number `here`, that it is taught in a later one where it is. */
export function lectureToWords({ introducedIn, taughtIn }: TopicBrief, here: number | undefined): string {
  const later = taughtIn?.number ?? 0;
  if (taughtIn !== null && here !== undefined && here < later) return `Taught later: lecture ${later}, ${taughtIn.title}`;
  if (introducedIn === null) return '';
  return introducedIn.number === null
    ? `Introduced in ${introducedIn.title}`
    : `Introduced in lecture ${introducedIn.number}, ${introducedIn.title}`;
}
