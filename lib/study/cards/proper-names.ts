import type { Course } from '../../model/course.ts';
import { toSingular } from '../../model/name-key.ts';
import type { TopicId } from '../../model/topic.ts';

/**
 * Finds the topics whose names keep their capital in the middle of sentences, as Anscombe's quartet and the Wilcoxon signed-rank test do: notes
 * write it so where they name the topic, or the first of several words is small nowhere in the course and ends as no common word does.
 */
export function findProperNames(course: Course): ReadonlySet<TopicId> {
  const { large, small } = findWritten(course);
  const words = findSmallWords(course);
  const isProper = (id: TopicId, title: string) => {
    if (small.has(id)) return false;
    const first = /^\p{Lu}\p{Ll}+(?=['’]?\p{Ll}*[\s–-].)/u.exec(title)?.[0] ?? '';
    return large.has(id) || (first !== '' && !commonEnding.test(first) && !words.has(toSingular(first.toLowerCase())));
  };
  return new Set(course.topics.flatMap(({ id, title }) => (isProper(id, title) ? [id] : [])));
}

/** Endings of English adjectives and nouns that people's names seldom have. */
const commonEnding =
  /(?:al|ar|ed|ing|ic|ive|ous|ful|less|ble|ary|ory|ant|ent|ate|ion|ment|ness|ity|nce|sis|er|or|ly|ed|ure|ude|ism|ist|ship|age)$/;

/** How notes write the names of topics that they link. */
function findWritten({ linked, notes }: Course) {
  const large = new Set<TopicId>();
  const small = new Set<TopicId>();
  for (const [path, { mentions }] of linked) {
    const prose = notes.get(path)?.prose ?? [];
    for (const { piece, topic, start, end } of mentions) {
      const words = prose[piece];
      if (words === undefined || typeof words === 'string' || words.kind !== 'text') continue;
      const name = words.text.slice(start, end);
      if (/^\p{Ll}/u.test(name)) small.add(topic);
      else if (/^\p{Lu}\p{Ll}/u.test(name) && /\p{Ll}\s$/u.test(words.text.slice(Math.max(0, start - 2), start))) large.add(topic);
    }
  }
  return { large, small };
}

function findSmallWords({ topics, types, notes }: Course): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu)) words.add(toSingular(word));
  };
  for (const { description } of types.all) add(description);
  for (const { definition, fields } of topics)
    for (const text of [definition, ...fields.flatMap(({ values }) => values.map((value) => value.text))]) add(text);
  for (const { prose } of notes.values())
    for (const piece of prose) if (typeof piece !== 'string' && piece.kind === 'text') add(piece.text);
  return words;
}
