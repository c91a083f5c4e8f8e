import type { Backlink, LinkedNote } from '../model/course.ts';
import { type CourseMemory, recall } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import { type NameKey, toNameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { ProsePiece } from '../model/prose.ts';
import { endsBlock } from '../model/prose-to-text.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { topicPath } from './addresses.ts';

/** What backlinks are made from. */
interface BacklinkSources {
  readonly notes: readonly Note[];
  readonly linked: ReadonlyMap<FilePath, LinkedNote>;
  readonly paths: ReadonlyMap<FilePath, string>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly names: ReadonlyMap<NameKey, TopicId>;
  readonly memory?: CourseMemory | undefined;
}

/** Turns every link and mention round: for each page, the places that lead to it, a section once, in the notes' order. */
export function buildBacklinks({ notes, linked, paths, topics, names, memory }: BacklinkSources): ReadonlyMap<string, readonly Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const note of notes) {
    const links = linked.get(note.path);
    const from = paths.get(note.path);
    if (links === undefined || from === undefined) continue;
    const type = note.kind === 'lecture' ? 'lecture' : (note.passages.find((passage) => passage.kind === 'note')?.type ?? 'lecture');
    const add = (path: string, place: Pick<Backlink, 'anchor' | 'sentence'>) => {
      if (path === from) return;
      const known = backlinks.get(path) ?? [];
      known.push({ path: from, title: note.title, kind: type, ...place });
      backlinks.set(path, known);
    };
    const leads = recall(memory?.leads, links, () =>
      findLeads(note, links, topics).map(({ path, piece, anchor }) => ({ path, anchor, sentence: sentenceAround(note.prose, piece) })),
    );
    for (const { path, anchor, sentence } of leads) add(path, { anchor, sentence });
    for (const { name } of note.readings) {
      const id = names.get(toNameKey(name));
      const topic = id === undefined ? undefined : topics.get(id);
      if (topic !== undefined) add(topicPath(topic), { anchor: '', sentence: `Reading: ${topic.title}` });
    }
  }
  return backlinks;
}

interface Lead {
  readonly path: string;
  readonly piece: { readonly index: number; readonly start: number; readonly end: number };
  readonly anchor: string;
}

function findLeads(note: Note, links: LinkedNote, topics: ReadonlyMap<TopicId, Topic>): readonly Lead[] {
  const leads: Lead[] = [];
  let seen = new Set<string>();
  let anchor = '';
  let mention = 0;
  const add = (path: string, piece: Lead['piece']) => {
    if (seen.has(path)) return;
    seen.add(path);
    leads.push({ path, piece, anchor });
  };
  note.prose.forEach((piece, index) => {
    if (typeof piece === 'string') return;
    if (piece.kind === 'heading' && piece.open) {
      seen = new Set();
      anchor = headingAnchor(note.prose, index);
    } else if (piece.kind === 'link') {
      const target = links.targets[piece.link];
      if (target?.kind === 'page') add(target.path, { index: index + 1, start: 0, end: 0 });
    } else if (piece.kind === 'text') {
      for (let found = links.mentions[mention]; found?.piece === index; found = links.mentions[++mention]) {
        const topic = topics.get(found.topic);
        if (topic !== undefined) add(topicPath(topic), { index, start: found.start, end: found.end });
      }
    }
  });
  return leads;
}

function headingAnchor(prose: readonly ProsePiece[], index: number): string {
  for (const piece of prose.slice(index, index + 4)) if (typeof piece !== 'string' && piece.kind === 'anchor') return piece.id;
  return '';
}

const longestSentence = 280;

/** Gives the sentence around a place in the prose: from the words of its block, cut at sentence ends. */
function sentenceAround(prose: readonly ProsePiece[], { index, start, end }: Lead['piece']): string {
  let first = index;
  while (first > 0 && !partsBlocks(prose[first - 1])) first -= 1;
  let before = '';
  for (let at = first; at < index; at++) before += textOf(prose[at]);
  let after = '';
  for (let at = index; at < prose.length && (at === index || !partsBlocks(prose[at])); at++) after += textOf(prose[at]);
  const text = before + after;
  const from = lastSentenceEnd(text.slice(0, before.length + start));
  const sentenceEnd = /[.!?]["”’)]?(?=\s|$)/.exec(text.slice(before.length + end));
  const to = sentenceEnd === null ? text.length : before.length + end + sentenceEnd.index + sentenceEnd[0].length;
  const sentence = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return sentence.length <= longestSentence ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', longestSentence))}…`;
}

function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\d“"(])/gu)) {
    if (!/(?:e\.g|i\.e|etc|vs|al|Dr|Mr|Ms)\.\s+$/.test(text.slice(0, match.index + match[0].length))) end = match.index + match[0].length;
  }
  return end;
}

function partsBlocks(piece: ProsePiece | undefined): boolean {
  if (piece === undefined) return true;
  return typeof piece === 'string' ? endsBlock(piece) : piece.kind === 'heading';
}

function textOf(piece: ProsePiece | undefined): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return /^\s+$/.test(piece) ? ' ' : '';
  return piece.kind === 'text' ? piece.text : '';
}
