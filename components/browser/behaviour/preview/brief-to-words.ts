import type { BriefLecture, TopicBrief } from '../../../../lib/model/topic-brief.ts';

/** A definition longer than this, in characters, is cut: the page has the rest. */
const longestDefinition = 320;

/** Cuts a definition to what a preview holds: whole words. */
export function cutDefinition({ definition }: TopicBrief): string {
  if (definition.length <= longestDefinition) return definition;
  return `${definition.slice(0, definition.lastIndexOf(' ', longestDefinition)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/**
 * Says which lecture teaches a topic, or which is the first to name one that none teaches; to who reads lecture number `here`, that it is
 * taught in a later one where it is.
 */
export function lectureToWords({ introducedIn, taughtIn }: TopicBrief, here: number | undefined): string {
  if (taughtIn === null) return introducedIn === null ? '' : `First mentioned in ${nameLecture(introducedIn)}`;
  const isLater = here !== undefined && here < (taughtIn.number ?? 0);
  return isLater ? `Taught later: ${nameLecture(taughtIn)}` : `Taught in ${nameLecture(taughtIn)}`;
}

function nameLecture({ title, number }: BriefLecture): string {
  return number === null ? title : `lecture ${number}, ${title}`;
}
