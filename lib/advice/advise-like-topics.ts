import { contentWords, overlap } from '../model/content-words.ts';
import type { Course } from '../model/course.ts';
import { toNameKey, toSingular } from '../model/name-key.ts';
import { isAlike } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { Topic } from '../model/topic.ts';

/** From this share of common words on, two definitions say the same; products of one kind are described alike and are still two. */
const sameDefinition = 0.7;
const fewestWords = 6;

/** Advises on two topics that look like one: their names nearly the same, their words in another order, one the other's initials, or one definition twice. */
export function adviseLikeTopics({ topics }: Course): readonly Problem[] {
  const seen = new Map<string, Topic[]>();
  const told = new Set<Topic>();
  const problems: Problem[] = [];
  const words = new Map(topics.map((topic) => [topic, contentWords(topic.definition)]));
  for (const topic of topics) {
    const signatures = signaturesOf(topic, words.get(topic) ?? new Set());
    const candidates = new Set(signatures.flatMap((signature) => seen.get(signature) ?? []));
    for (const other of candidates) {
      const why = compare(topic, other, words);
      if (why === undefined || told.has(topic)) continue;
      told.add(topic);
      problems.push(tellOfPair(topic, other, why));
    }
    for (const signature of signatures) seen.set(signature, [...(seen.get(signature) ?? []), topic]);
  }
  return problems;
}

/** What two topics must share to be looked at side by side: so that a large course is not compared each with each. */
function signaturesOf({ title, definition }: Topic, words: ReadonlySet<string>): readonly string[] {
  const key = toNameKey(title);
  const shortened = key.length < 8 ? [] : Array.from(key, (_, at) => `near ${key.slice(0, at)}${key.slice(at + 1)}`);
  const parts = key.split(' ');
  return [
    `words ${sortWords(key)}`,
    `initials ${parts.length > 2 ? parts.map((part) => part[0]).join('') : key}`,
    `near ${key}`,
    ...shortened,
    ...(words.size < fewestWords ? [] : longestPairs(words).map((pair) => `definition ${pair}`)),
    `same ${definition.toLowerCase()}`,
  ];
}

/** The longest words are the rarest ones; of two definitions that say the same, most are in both. */
function longestPairs(words: ReadonlySet<string>): readonly string[] {
  const longest = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 5)
    .sort();
  return longest.flatMap((one, at) => longest.slice(at + 1).map((other) => `${one} ${other}`));
}

function compare(topic: Topic, other: Topic, words: ReadonlyMap<Topic, ReadonlySet<string>>): string | undefined {
  const [a, b] = [toNameKey(topic.title), toNameKey(other.title)];
  const digits = (key: string) => key.replace(/\D/g, '');
  if (a.includes(' ') && sortWords(a) === sortWords(b)) return 'their names have the same words';
  if (isAlike(a, b) && digits(a) === digits(b)) return 'their names are nearly the same';
  if (isInitials(topic.title, b) || isInitials(other.title, a)) return 'one name is the other’s initials';
  const [first, second] = [words.get(topic), words.get(other)];
  if (topic.ofType.names === 'products' || topic.type !== other.type) return undefined;
  if (first === undefined || second === undefined || Math.min(first.size, second.size) < fewestWords) return undefined;
  return overlap(first, second) >= sameDefinition ? 'their definitions say the same' : undefined;
}

function sortWords(key: string): string {
  return key.split(' ').map(toSingular).sort().join(' ');
}

function isInitials(title: string, key: string): boolean {
  const parts = key.split(' ');
  return /^\p{Lu}{3,6}$/u.test(title) && parts.map((part) => part[0]).join('') === title.toLowerCase();
}

function tellOfPair(topic: Topic, other: Topic, why: string): Problem {
  return {
    ...topic.definedBy.passage.place,
    file: topic.definedBy.note,
    ...tell(
      'topics-alike',
      `The ${topic.type} "${topic.title}" and the ${other.type} "${other.title}" look like one: ${why}`,
      `If they are, keep ${other.definedBy.note}:${other.definedBy.passage.place.line} and make the other name an alias of it.`,
    ),
  };
}
