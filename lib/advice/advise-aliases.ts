import { contentWords, overlap } from '../model/content-words.ts';
import type { Course, PieceMention } from '../model/course.ts';
import { toSingular } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import { partsBlocks } from '../model/prose-to-text.ts';
import { tell } from '../model/rules.ts';
import type { Topic } from '../model/topic.ts';
import { isGeneralWord } from './general-words.ts';

/** An alias has to be linked so often before its places can be unlike, and so large a part of them has to be. */
const fewestPlaces = 6;
const unlikeShare = 0.75;

/** Advises on aliases that link too easily: words of the language, and single words whose places say nothing else of their topic. */
export function adviseAliases(course: Course): readonly Problem[] {
  const places = gatherPlaces(course);
  return course.topics.flatMap((topic) =>
    topic.names.slice(1).flatMap(({ text, byHand, near }) => {
      if (byHand || near !== undefined) return [];
      const at = places.get(`${topic.id} ${fold(text)}`) ?? [];
      if (isWord(text)) return [tellOfAlias(topic, text, { at, why: 'is an ordinary word' })];
      return !/\s/.test(text) && areUnlike(topic, at)
        ? [tellOfAlias(topic, text, { at, why: 'stands mostly where nothing else speaks of its topic' })]
        : [];
    }),
  );
}

function isWord(alias: string): boolean {
  return !/\s/.test(alias) && !/\p{Lu}/u.test(alias.slice(1)) && isGeneralWord(alias.toLowerCase());
}

/** A place where an alias is linked: the note, and the words of the block around it. */
interface AliasUse {
  readonly note: Note;
  readonly block: string;
}

/** Finds where each name of each topic is linked. */
function gatherPlaces({ notes, linked }: Course): ReadonlyMap<string, readonly AliasUse[]> {
  const places = new Map<string, AliasUse[]>();
  for (const [path, { mentions }] of linked) {
    const note = notes.get(path);
    for (const mention of note === undefined ? [] : mentions) {
      const piece = note?.prose[mention.piece];
      if (note === undefined || piece === undefined || typeof piece === 'string' || piece.kind !== 'text') continue;
      const key = `${mention.topic} ${fold(piece.text.slice(mention.start, mention.end))}`;
      const known = places.get(key) ?? [];
      known.push({ note, block: blockAround(note, mention) });
      places.set(key, known);
    }
  }
  return places;
}

function fold(name: string): string {
  return toSingular(name.toLowerCase());
}

function blockAround({ prose }: Note, { piece }: PieceMention): string {
  let from = piece;
  let to = piece + 1;
  while (from > 0 && !partsBlocks(prose[from - 1])) from -= 1;
  while (to < prose.length && !partsBlocks(prose[to])) to += 1;
  return prose
    .slice(from, to)
    .map((part) => (typeof part === 'string' ? ' ' : part.kind === 'text' ? part.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tells whether most places share no word with what the topic says of itself, the alias aside. */
function areUnlike({ title, definition, names }: Topic, at: readonly AliasUse[]): boolean {
  if (at.length < fewestPlaces) return false;
  const own = contentWords(`${title} ${definition} ${names.map(({ text }) => text).join(' ')}`);
  const unlike = at.filter(({ block }) => {
    const words = new Set(contentWords(block));
    for (const { text } of names) for (const word of contentWords(text)) words.delete(word);
    return overlap(own, words) === 0;
  });
  return unlike.length >= at.length * unlikeShare;
}

const mostShown = 3;

function tellOfAlias(
  { title, definedBy }: Topic,
  alias: string,
  { at, why }: { readonly at: readonly AliasUse[]; readonly why: string },
): Problem {
  const shown = at.slice(0, mostShown).map(({ note, block }) => `“${excerpt(block, alias)}” (${note.title})`);
  return {
    ...definedBy.passage.place,
    file: definedBy.note,
    ...tell(
      'alias-too-general',
      `The alias "${alias}" of "${title}" ${why}, and links wherever it stands`,
      `Write it as "${alias} (by hand)", or as "${alias} (near …)" with words of which one has to stand in the section.${shown.length === 0 ? '' : ` It links in ${shown.join(', ')}.`}`,
    ),
  };
}

const sideLength = 40;

function excerpt(block: string, alias: string): string {
  const at = Math.max(0, block.toLowerCase().indexOf(alias.toLowerCase()));
  const from = Math.max(0, at - sideLength);
  const to = at + alias.length + sideLength;
  return `${from > 0 ? '…' : ''}${block.slice(from, to).trim()}${to < block.length ? '…' : ''}`;
}
