import type { StudyAsk } from '../../../lib/model/study/study-address.ts';
import type { Choice } from '../../../lib/study/schedule/study-settings.ts';

/** Reads which cards an address asks for; undefined where it asks for none. */
export function readStudyAsk(search: string): StudyAsk | undefined {
  const asked = new URLSearchParams(search);
  const lecture = asked.get('lecture');
  const topic = asked.get('topic');
  if (lecture === null && topic === null) return undefined;
  return { ...(lecture !== null && { lecture }), ...(topic !== null && { topic }) };
}

/** Gives the choice that an address means: a lecture's deck, or one topic of it; a topic without a lecture is in the deck of those. */
export function askToChoice({ lecture = '', topic }: StudyAsk): Choice {
  return { decks: { [lecture]: topic === undefined ? true : [topic] } };
}
