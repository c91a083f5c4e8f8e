import { buildNameMatcher } from '../../links/build-name-matcher.ts';
import { findLeads } from '../../links/find-leads.ts';
import { findTextMentions } from '../../links/find-text-mentions.ts';
import { topicPath } from '../../model/addresses.ts';
import type { Course } from '../../model/course.ts';
import { toNameKey } from '../../model/name-key.ts';

/** A place that somebody looked at: a link as `right`, `wrong` or `useless`, or a place where a reader wants one. */
export interface LinkLabel {
  readonly kind: 'link' | 'recall';
  /** The page's path and the id of the section's heading. */
  readonly page: string;
  readonly section: string;
  /** Empty where only the section is known. */
  readonly sentence: string;
  /** Where the words begin; undefined where any place in the sentence will do. */
  readonly at: number | undefined;
  readonly words: string;
  /** The path of the topic's page without slashes around it: `concepts/endpoint`. */
  readonly topic: string;
  readonly label: string;
  readonly cause: string;
}

/** What the linker does with a labelled place. `moved` where the course has no such topic any more, or another one bears the words. */
export type LinkVerdict = 'kept' | 'lost' | 'gone' | 'bad' | 'moved';

/** A label and what came of it. */
export interface JudgedLabel {
  readonly label: LinkLabel;
  readonly verdict: LinkVerdict;
}

/** Reads labels, a JSON record a line; passages are left out. */
export function parseLabels(text: string): readonly LinkLabel[] {
  return text.split('\n').flatMap((line): readonly LinkLabel[] => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return [];
    const textOf = (key: string): string => {
      const found: unknown = Reflect.get(value, key);
      return typeof found === 'string' ? found : '';
    };
    const at: unknown = Reflect.get(value, 'at');
    const kind = textOf('kind');
    const sentence = textOf('sentence');
    if (kind !== 'recall' && (kind !== 'link' || sentence === '')) return [];
    const rest = {
      page: textOf('page'),
      section: textOf('section'),
      words: textOf('words'),
      topic: textOf('topic'),
      label: textOf('label'),
      cause: textOf('cause'),
    };
    return [{ kind, sentence, at: typeof at === 'number' ? at : undefined, ...rest }];
  });
}

/** Puts each labelled sentence to the linker, with the course's topics and the words of its section's heading. */
export function judgeLinks(course: Course, labels: readonly LinkLabel[]): readonly JudgedLabel[] {
  const matcher = buildNameMatcher(course.topics);
  const pathOf = new Map(course.topics.map((topic) => [topic.id, topicPath(topic).replace(/^\/|\/$/g, '')]));
  const paths = new Set(pathOf.values());
  return labels.map((label): JudgedLabel => {
    if (label.sentence === '') return { label, verdict: judgeSection(course, label) };
    const found = findTextMentions(label.sentence, matcher, label.section.replaceAll('-', ' ')).filter(
      ({ start, end }) => label.sentence.slice(start, end) === label.words && (label.at === undefined || label.at === start),
    );
    const isLinked = found.some(({ topic }) => pathOf.get(topic.id) === label.topic);
    const isBad = label.label === 'wrong' || label.label === 'useless';
    if (isBad) return { label, verdict: isLinked ? 'bad' : 'gone' };
    if (isLinked) return { label, verdict: 'kept' };
    const owner = course.names.get(toNameKey(label.words));
    const isMoved = !paths.has(label.topic) || (owner !== undefined && pathOf.get(owner) !== label.topic);
    return { label, verdict: isMoved ? 'moved' : 'lost' };
  });
}

/** A wanted place of which only the section is known: any link there will do. */
function judgeSection({ notes, paths, linked, names, topicsById }: Course, { page, section, topic, words }: LinkLabel): LinkVerdict {
  const note = [...notes.values()].find(({ path }) => paths.get(path) === page);
  const links = note === undefined ? undefined : linked.get(note.path);
  if (note === undefined || links === undefined || (section !== '' && !note.headings.some(({ id }) => id === section))) return 'moved';
  const leads = findLeads(note, links, topicsById);
  if (leads.some(({ path, anchor }) => path === `/${topic}/` && anchor === section)) return 'kept';
  const id = names.get(toNameKey(words));
  const owner = id === undefined ? undefined : topicsById.get(id);
  return owner === undefined || topicPath(owner) === `/${topic}/` ? 'lost' : 'moved';
}

/** Shares between 0 and 1; what has moved counts nowhere. */
export interface LinkScore {
  /** Of the labelled links that are still made, those that are right. */
  readonly precision: number;
  /** Of the right links, those that are still made. */
  readonly kept: number;
  /** Of the places where a reader wants a link, those that have one. */
  readonly recall: number;
}

/** Sums verdicts up. */
export function scoreLinks(judged: readonly JudgedLabel[]): LinkScore {
  const count = (kind: LinkLabel['kind'], verdict: LinkVerdict) =>
    judged.filter((one) => one.label.kind === kind && one.verdict === verdict).length;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const [kept, lost, bad] = [count('link', 'kept'), count('link', 'lost'), count('link', 'bad')];
  const [there, missing] = [count('recall', 'kept'), count('recall', 'lost')];
  return { precision: share(kept, kept + bad), kept: share(kept, kept + lost), recall: share(there, there + missing) };
}
