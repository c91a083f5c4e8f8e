import type { PieceMention } from '../model/course.ts';
import { toSingular } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { TopicId } from '../model/topic.ts';
import type { NameMatcher } from './build-name-matcher.ts';
import { chooseTopic, type Surroundings } from './choose-topic.ts';
import { cutBlocks, type ProseBlock } from './cut-blocks.ts';
import { findMentions } from './find-mentions.ts';
import type { NameMatch } from './name-match.ts';
import { toRunningText } from './running-text.ts';

interface FoundName {
  readonly block: ProseBlock;
  readonly match: NameMatch;
}

/** Finds the topics that a note's words name, in order; what stands in headings, code or links only tells what is spoken of. */
export function findNoteMentions(note: Note, matcher: NameMatcher): readonly PieceMention[] {
  const blocks = cutBlocks(note.prose);
  const found = blocks.flatMap((block): FoundName[] => findMentions(block, matcher).map((match) => ({ block, match })));
  const titled = findMentions(toRunningText(note.title), matcher);
  const isWrittenOut = writtenOut([...titled, ...found.map(({ match }) => match)], note);
  const words = wordsOfSections(blocks);
  return found.flatMap(({ block, match }) => {
    const part = block.parts[block.tokens[match.from]?.part ?? -1];
    if (part === undefined || part.isFixed) return [];
    const topic = chooseTopic(match, { isWrittenOut, words: () => words(block.section) });
    if (topic === undefined) return [];
    return [{ piece: part.piece, topic: topic.id, start: match.start - part.start, end: match.end - part.start }];
  });
}

/** Gives the folded words of a section, gathered when they are first asked for. */
function wordsOfSections(blocks: readonly ProseBlock[]): (section: number) => ReadonlySet<string> {
  const gathered = new Map<number, ReadonlySet<string>>();
  return (section) => {
    const words =
      gathered.get(section) ??
      new Set(
        blocks.flatMap((block) => (block.section === section ? block.tokens.flatMap(({ folded }) => [folded, toSingular(folded)]) : [])),
      );
    gathered.set(section, words);
    return words;
  };
}

/** A note writes a topic out where it has one of its longer names, or defines it. */
function writtenOut(matches: readonly NameMatch[], note: Note): Surroundings['isWrittenOut'] {
  const topics = new Set<TopicId>();
  for (const { names } of matches) for (const { topic, text } of names) if (text.length > 2) topics.add(topic.id);
  for (const { names } of matches) for (const { topic } of names) if (topic.definedBy.note === note.path) topics.add(topic.id);
  return (topic) => topics.has(topic);
}
