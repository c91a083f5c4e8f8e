import type { LinkedNote, LinkTarget, PieceMention } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Note } from '../model/note.ts';
import type { ProsePiece, ProseRange } from '../model/prose.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { firstMention } from './first-mention.ts';
import { questionToHtml } from './question-to-html.ts';
import { citationToHtml } from './works-to-html.ts';
import { broken, external, type LinkingPage, type Tags, toId, topicLinkToHtml, topicLook, writeLink } from './write-link.ts';

/** The page that a stretch of prose is shown on. */
export interface ProsePage extends LinkingPage {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** The topic whose page it is: never linked there. */
  readonly self?: TopicId;
  /** The page of the note itself, with slashes at both ends: where its own anchors are. */
  readonly notePath: string;
  /** The ids to write; undefined on a page that only quotes the note. */
  readonly anchors?: ReadonlySet<string>;
  /** The depth of the highest heading on this page. */
  readonly headingDepth: number;
}

/** Fills a stretch of a note's prose in for a page: links, images, headings, the first mention of each topic in each section. */
export function proseToHtml(note: Note, linked: LinkedNote, range: ProseRange, page: ProsePage): string {
  const shift = page.headingDepth - highestHeading(note.prose, range);
  const seen = new Set<TopicId>();
  let next = firstMention(linked.mentions, range.start);
  let html = '';
  let linkEnd = '</a>';
  for (let index = range.start; index < range.end; index++) {
    const piece = note.prose[index];
    if (piece === undefined) continue;
    if (typeof piece === 'string') html += piece;
    else if (piece.kind === 'text') {
      const mentions: PieceMention[] = [];
      for (let mention = linked.mentions[next]; mention?.piece === index; mention = linked.mentions[++next]) mentions.push(mention);
      html += linkMentions(piece.text, mentions, { page, seen });
    } else if (piece.kind === 'heading') {
      if (piece.open) seen.clear();
      const depth = Math.min(6, Math.max(page.headingDepth, piece.depth + shift));
      html += piece.open ? `<h${depth}` : `</h${depth}>`;
    } else if (piece.kind === 'anchor') html += page.anchors?.has(piece.id) ? ` id="${escapeHtml(toId(piece.id, page))}"` : '';
    else if (piece.kind === 'headers') html += escapeHtml(piece.ids.map((id) => toId(id, page)).join(' '));
    else if (piece.kind === 'fold') html += page.chapter === undefined ? '' : ' open';
    else if (piece.kind === 'drawing') html += piece.markup.join(page.chapter ?? '');
    else if (piece.kind === 'link-end') html += linkEnd;
    else if (piece.kind === 'citation') html += citationToHtml(linked, piece.citation, page);
    else if (piece.kind === 'question') html += noteQuestionToHtml(note, linked, { piece, page });
    else if (piece.kind === 'image') html += imageToHtml(note, linked, { piece, page, caption: captionBehind(note.prose, index) });
    else {
      const [open, end] = linkToHtml(note, linked, { piece, page, words: wordsBehind(note.prose, index) });
      html += open;
      linkEnd = end;
      const target = linked.targets[piece.link];
      if (target?.kind !== 'page' || target.words === undefined) continue;
      html += escapeHtml(target.words);
      index += 1;
    }
  }
  return html;
}

/** A question is asked where its note is shown, and not where others quote the note. */
function noteQuestionToHtml(note: Note, linked: LinkedNote, { piece, page }: PieceOn<'question'>): string {
  const question = note.questions[piece.question];
  if (question === undefined || (page.self !== undefined && page.anchors === undefined)) return '';
  const apart = { ...linked, mentions: [] };
  const write = (prose: readonly ProsePiece[]) =>
    proseToHtml({ ...note, prose }, apart, { start: 0, end: prose.length }, { ...page, headingDepth: 6 }).trim();
  // A link leads to what is asked, and a click on it chooses nothing: in front of the answer its words are enough.
  const writeWords = (prose: readonly ProsePiece[]) =>
    write(prose.filter((other) => typeof other === 'string' || (other.kind !== 'link' && other.kind !== 'link-end')));
  const { anchor, asked, shown, answers, accepted, why } = question;
  return questionToHtml(
    {
      id: toId(anchor, page),
      asked: writeWords(asked),
      shown: write(shown),
      answers: answers.map(({ isRight, words, note: said }) => ({ isRight, words: writeWords(words), note: write(said) })),
      accepted,
      why: write(why),
    },
    { isOpen: page.chapter !== undefined },
  );
}

interface MentionContext {
  readonly page: ProsePage;
  readonly seen: Set<TopicId>;
}

function linkMentions(text: string, mentions: readonly PieceMention[], { page, seen }: MentionContext): string {
  let html = '';
  let done = 0;
  for (const { topic: id, start, end } of mentions) {
    const topic = page.topics.get(id);
    if (topic === undefined || id === page.self || seen.has(id)) continue;
    seen.add(id);
    html += escapeHtml(text.slice(done, start)) + topicLinkToHtml(topic, text.slice(start, end), page);
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}

function highestHeading(prose: readonly ProsePiece[], range: ProseRange): number {
  let highest = 7;
  for (let index = range.start; index < range.end; index++) {
    const piece = prose[index];
    if (typeof piece === 'object' && piece.kind === 'heading') highest = Math.min(highest, piece.depth);
  }
  return highest;
}

interface PieceOn<Kind extends string> {
  readonly piece: Extract<ProsePiece, { kind: Kind }>;
  readonly page: ProsePage;
}

function linkToHtml(note: Note, linked: LinkedNote, { piece, page, words }: PieceOn<'link'> & { readonly words: string }): Tags {
  const link = note.links[piece.link];
  const target = linked.targets[piece.link] ?? { kind: 'broken' };
  if (link === undefined) return ['<a>', '</a>'];
  const attributes = [
    link.id !== undefined && page.anchors !== undefined ? ` id="${escapeHtml(toId(link.id, page))}"` : '',
    link.label === undefined ? '' : ` aria-label="${escapeHtml(link.label)}"`,
    link.title === undefined ? '' : ` title="${escapeHtml(link.title)}"`,
  ].join('');
  const { look, href } = addressOf(note, target, page);
  const led = page.linkTo === undefined || href.startsWith('#') ? { href } : page.linkTo(href, words, link.target);
  return writeLink(look, led, attributes);
}

/** A link that leads nowhere keeps its words and no address. */
function addressOf(note: Note, target: LinkTarget, page: ProsePage): { readonly look: string; readonly href: string } {
  if (target.kind === 'broken') return { look: broken, href: '' };
  if (target.kind === 'external') return { look: external, href: target.url };
  if (target.kind === 'asset') return { look: '', href: page.basePath + target.asset.publishedAs + toFragment(target.hash) };
  const isHere = target.note === note.path && page.anchors !== undefined;
  const hash = toFragment(isHere && target.hash !== '' ? toId(target.hash, page) : target.hash);
  const topic = target.topic === undefined ? undefined : page.topics.get(target.topic);
  return {
    look: topic === undefined ? '' : topicLook(topic),
    href: isHere && hash !== '' ? hash : `${page.basePath}${encodePath(target.path)}${hash}`,
  };
}

/** Gives the words of the link that opens at a piece. */
function wordsBehind(prose: readonly ProsePiece[], index: number): string {
  let words = '';
  for (let at = index + 1; at < prose.length; at++) {
    const piece = prose[at];
    if (typeof piece !== 'object') continue;
    if (piece.kind === 'link-end') break;
    if (piece.kind === 'text') words += piece.text;
  }
  return words;
}

/** What stands behind the sign in a PDF's address (`page=3`) keeps its own. */
function toFragment(hash: string | undefined): string {
  return hash === undefined || hash === '' ? '' : `#${encodeURIComponent(hash).replaceAll('%3D', '=')}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Gives the caption that follows an image in its figure. */
function captionBehind(prose: readonly ProsePiece[], index: number): string {
  const caption = prose[index + 2];
  return prose[index + 1] === '<figcaption>' && typeof caption === 'object' && caption.kind === 'text' ? caption.text : '';
}

/** A missing image says its words, unless its caption does. */
function imageToHtml(note: Note, linked: LinkedNote, { piece, page, caption }: PieceOn<'image'> & { readonly caption: string }): string {
  const image = note.images[piece.image];
  if (image === undefined) return '';
  const asset = linked.assets[piece.image];
  if (asset === undefined) {
    const words = image.alt.trim() === '' || image.alt.trim() === caption ? '' : `, “${escapeHtml(image.alt.trim())}”`;
    return `<span class="missing-image">Missing image: ${escapeHtml(fileName(image.source) || 'no address')}${words}</span>`;
  }
  const size = asset.width === undefined || asset.height === undefined ? '' : ` width="${asset.width}" height="${asset.height}"`;
  const title = image.title === undefined ? '' : ` title="${escapeHtml(image.title)}"`;
  return `<img src="${escapeHtml(page.basePath + asset.publishedAs)}" alt="${escapeHtml(image.alt)}"${title}${size}${page.chapter === undefined ? ' loading="lazy"' : ''} decoding="async">`;
}

function fileName(source: string): string {
  return /^https?:/i.test(source) ? source : (source.split(/[/\\]/).at(-1) ?? source);
}
