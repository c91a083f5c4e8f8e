import { type NameKey, toNameKey } from '../model/name-key.ts';
import type { Passage } from '../model/passage.ts';
import type { SaidWords } from '../model/said-words.ts';
import { isCourseBusiness } from './is-course-business.ts';
import { isWorkName } from './is-work.ts';
import { listsWorks } from './lists-works.ts';
import { tellingWords } from './telling-words.ts';
import type { TopicSeed } from './topic-names.ts';

interface Bearing {
  /** The topic whose name the passage bears. */
  readonly seed: TopicSeed;
  readonly byKey: ReadonlyMap<NameKey, TopicSeed>;
  /** What the passage stands under, down from its own heading. */
  readonly headings: readonly string[];
}

/**
 * Tells whether a passage is about the topic whose name it bears. It is not if the name is the beginning of a longer one ("MLOps:
 * Motivation"), if it only leads in a list of works, if it is an entry of a plan of the course, or if it is a heading over other
 * headings and nothing below comes back to it.
 */
export function isAbout(passage: Passage, said: SaidWords, { seed, byKey, headings }: Bearing): boolean {
  if (isCourseBusiness(passage, said, headings)) return false;
  if (seed.ofType.work === undefined && listsWorks(said, passage.name, (name) => isWorkName(name, byKey))) return false;
  if (said.opensWithHeading) return comesBackTo(passage.name, said.text);
  return passage.kind !== 'item' && passage.kind !== 'paragraph' ? true : !beginsLongerName(passage.name, said.text, { seed, byKey });
}

function comesBackTo(name: string, text: string): boolean {
  const words = new Set(tellingWords(text, []));
  return tellingWords(name, []).some((word) => words.has(word));
}

function beginsLongerName(name: string, text: string, { seed, byKey }: Omit<Bearing, 'headings'>): boolean {
  const rest = /^[^,.;()[\]–—]{1,120}/.exec(text)?.[0];
  const other = rest === undefined ? undefined : byKey.get(toNameKey(`${name}: ${rest}`));
  return other !== undefined && other !== seed;
}
