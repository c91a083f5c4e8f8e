import { topicPath } from '../model/addresses.ts';
import type { Backlink, LinkedNote } from '../model/course.ts';
import { type CourseMemory, recall } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Lead } from '../model/lead.ts';
import { type NameKey, toNameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { findLeads } from './find-leads.ts';
import { gatherQuotes, type QuotedWords } from './quoted-words.ts';
import { sentenceAround } from './sentence-around.ts';

/** What backlinks are made from. */
interface BacklinkSources {
  readonly notes: ReadonlyMap<FilePath, Note>;
  readonly linked: ReadonlyMap<FilePath, LinkedNote>;
  readonly paths: ReadonlyMap<FilePath, string>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly names: ReadonlyMap<NameKey, TopicId>;
  readonly memory?: CourseMemory | undefined;
}

/**
 * Turns every link and mention round: for each page, the places that lead to it, a section once, in the notes' order. What a topic's page
 * quotes anyway, and its own definition wherever it stands, are no news there and left out. Its name alone is a place without a sentence.
 */
export function buildBacklinks({ notes, linked, paths, topics, names, memory }: BacklinkSources): ReadonlyMap<string, readonly Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  const quotes = new Map<string, QuotedWords>([...topics.values()].map((topic) => [topicPath(topic), gatherQuotes(topic, notes, memory)]));
  for (const note of notes.values()) {
    const links = linked.get(note.path);
    const from = paths.get(note.path);
    if (links === undefined || from === undefined) continue;
    const kind = note.kind === 'lecture' ? 'lecture' : (note.passages.find((passage) => passage.kind === 'note')?.type ?? 'lecture');
    const add = (path: string, place: Pick<Backlink, 'anchor' | 'sentence'>) => {
      const known = backlinks.get(path) ?? [];
      known.push({ path: from, title: note.title, kind, ...place });
      backlinks.set(path, known);
    };
    const seen = new Set<string>();
    for (const lead of recall(memory?.leads, links, () => findLeads(note, links, topics))) {
      const { path, anchor, section } = lead;
      if (path === from || seen.has(`${section} ${path}`)) continue;
      const quoted = quotes.get(path);
      if (quoted?.hold(note.path, lead.place)) continue;
      const { sentence, words } = recall(memory?.sentences, lead, () => readSentence(note, lead));
      const isName = quoted?.areNames(words) ?? false;
      if (isName ? quoted?.come(note.path) : quoted?.say(words)) continue;
      seen.add(`${section} ${path}`);
      add(path, { anchor, sentence: isName ? '' : sentence });
    }
    for (const { name } of note.readings) {
      const id = names.get(toNameKey(name));
      const topic = id === undefined ? undefined : topics.get(id);
      if (topic !== undefined) add(topicPath(topic), { anchor: '', sentence: 'One of the readings that it assigns.' });
    }
  }
  return backlinks;
}

function readSentence({ prose }: Note, { place }: Lead): { readonly sentence: string; readonly words: string } {
  const sentence = sentenceAround(prose, place);
  return { sentence, words: toPlainWords(sentence) };
}
