import { topicPath } from '../model/addresses.ts';
import type { Course, LinkTarget } from '../model/course.ts';
import type { Note, NoteImage, NoteLink } from '../model/note.ts';
import type { Place } from '../model/problem.ts';
import { toSiteUrl } from './site-url.ts';

/**
 * Writes a lecture as Markdown: its facts, and the author's own text with every link and image leading where the page's
 * do. `body` is the note without its front matter, its lines where they were.
 */
export function lectureToMarkdown(course: Course, note: Note, body: string): string {
  const linked = course.linked.get(note.path);
  const edits: { place: Place; toText: (source: string) => string }[] = [
    ...note.hidden.map((place) => ({ place, toText: () => '' })),
    ...note.links.map((link, index) => ({
      place: link.place,
      toText: (source: string) => writeLink(course, link, { source, target: linked?.targets[index] }),
    })),
    ...note.images.map((image, index) => ({
      place: image.place,
      toText: (source: string) =>
        writeImage(
          image,
          source,
          linked?.assets[index]?.publishedAs === undefined ? undefined : course.settings.basePath + linked.assets[index].publishedAs,
        ),
    })),
  ];
  const text = applyEdits(body, edits).trim();
  const title = note.titleId === undefined ? `# ${note.title}\n\n` : '';
  return `${title}${factsOf(note)}${text}\n`;
}

function factsOf({ subtitle, number, date, authors, source, summary, objectives }: Note): string {
  const facts = [
    ...(number === undefined ? [] : [`- **Lecture**: ${number}`]),
    ...(date === undefined ? [] : [`- **Date**: ${date}`]),
    ...(authors.length === 0 ? [] : [`- **Authors**: ${authors.join(', ')}`]),
    ...(source === undefined ? [] : [`- **Source**: ${source}`]),
  ];
  const aims = objectives.map((text) => `- ${text}`).join('\n');
  const blocks = [subtitle ?? '', facts.join('\n'), summary ?? '', aims === '' ? '' : `Objectives:\n\n${aims}`].filter(
    (block) => block !== '',
  );
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** Puts every edit in the place of what stands there, from the last to the first, so that places keep their meaning. */
function applyEdits(body: string, edits: readonly { place: Place; toText: (source: string) => string }[]): string {
  const starts = [0];
  for (let end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', end + 1)) starts.push(end + 1);
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? body.length) + column - 1;
  const placed = edits
    .map(({ place, toText }) => ({ start: offsetOf(place.line, place.column), end: offsetOf(place.endLine, place.endColumn), toText }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let done = 0;
  for (const { start, end, toText } of placed) {
    if (start < done || end <= start) continue;
    text += body.slice(done, start) + toText(body.slice(start, end));
    done = end;
  }
  return text + body.slice(done);
}

function writeLink(course: Course, { kind }: NoteLink, { source, target }: { source: string; target: LinkTarget | undefined }): string {
  const url = target === undefined ? undefined : urlOf(course, target);
  const named = /^!?\[\[([\s\S]*)\]\]$/.exec(source)?.[1];
  if (kind === 'wiki' && named !== undefined) {
    const words = named.split(/\\?\|/);
    const label = (words.length > 1 ? words.slice(1).join('|') : (words[0] ?? '')).replace(/\s+/g, ' ').trim();
    return url === undefined ? label : `[${label}](${url})`;
  }
  return url === undefined || target?.kind === 'external' ? source : replaceAddress(source, url);
}

function writeImage({ alt }: NoteImage, source: string, url: string | undefined): string {
  if (!source.startsWith('![')) return source;
  if (source.startsWith('![[') && url !== undefined) return `![${alt}](${url})`;
  return url === undefined ? `*${alt || 'Missing image'}*` : replaceAddress(source, url);
}

/** Replaces the address of an inline link or image; one by reference keeps its own. */
function replaceAddress(source: string, url: string): string {
  const open = source.lastIndexOf('](');
  if (open < 0) return source;
  return `${source.slice(0, open + 2)}${source.slice(open + 2).replace(/^\s*(?:<[^<>]*>|[^\s()]*)/, url)}`;
}

function urlOf({ settings, topicsById }: Course, target: LinkTarget): string | undefined {
  if (target.kind === 'external') return target.url;
  if (target.kind === 'asset') return settings.basePath + target.asset.publishedAs + (target.hash === undefined ? '' : `#${target.hash}`);
  if (target.kind === 'broken') return undefined;
  const topic = target.topic === undefined ? undefined : topicsById.get(target.topic);
  return toSiteUrl(settings, topic === undefined ? target.path : topicPath(topic), target.hash);
}
