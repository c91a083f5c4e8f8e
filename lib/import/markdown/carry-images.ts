import type { Nodes } from 'mdast';
import { parseNote } from '../../parse/parse-note.ts';
import type { ImageStore } from '../image-store.ts';
import type { Loss, ReadBeside } from '../imported.ts';
import { carryImage } from '../source-image.ts';
import { joinLines, type SourceLine } from '../source-lines.ts';

/** What images are carried with. */
interface ImageCarrier {
  readonly store: ImageStore;
  readonly readBeside: ReadBeside;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Carries every image of a Markdown text: its file stands beside the note, a remote one becomes a link, and what is lost keeps its words. */
export function carryImages(
  lines: readonly SourceLine[],
  carrier: ImageCarrier,
): { readonly text: string; readonly losses: readonly Loss[] } {
  const text = joinLines(lines);
  const losses: Loss[] = [];
  const changes: Change[] = [];
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.text.length + 1);
  const toOffset = ({ line, column }: { line: number; column: number }) => (starts[line - 2] ?? 0) + column - 1;
  const { tree } = parseNote(`\n${text}`);
  walk(tree, (node) => {
    const start = node.position?.start;
    const end = node.position?.end;
    if (start === undefined || end === undefined) return;
    const from = toOffset(start);
    const to = toOffset(end);
    const where = lines[start.line - 2]?.where ?? '';
    const source = text.slice(from, to);
    if (node.type === 'image' && source.startsWith('!')) changes.push({ from, to, text: write(node, where) });
    else if (node.type === 'definition' && isImageDefinition(tree, node.identifier)) {
      const carried = carryImage(node.url, carrier);
      if (carried.kind === 'kept') changes.push({ from, to, text: source.replace(node.url, carried.name) });
      else
        losses.push({
          where,
          what: `an image: ${carried.kind === 'remote' ? 'pages load nothing from other sites' : carried.reason}`,
          text: node.url,
        });
    } else if (node.type === 'html' && /<img\b/i.test(source))
      changes.push({ from, to, text: source.replace(/<img\b[^>]*>/gi, (tag) => writeTag(tag, where)) });
  });
  let carried = '';
  let done = 0;
  for (const change of changes.sort((a, b) => a.from - b.from)) {
    if (change.from < done) continue;
    carried += text.slice(done, change.from) + change.text;
    done = change.to;
  }
  return { text: carried + text.slice(done), losses };

  function write(
    { url, alt, title }: { url: string; alt?: string | null | undefined; title?: string | null | undefined },
    where: string,
  ): string {
    const words = (alt ?? '').replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
    const carriedImage = carryImage(url, carrier);
    const caption = title == null || title === '' ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`;
    if (carriedImage.kind === 'kept') return `![${words}](${carriedImage.name}${caption})`;
    if (carriedImage.kind === 'remote') {
      losses.push({ where, what: 'an image of another site, of which a link is kept', text: url });
      return `[${words === '' ? 'Image' : words}](<${carriedImage.url.replace(/[<>\n]/g, encodeURIComponent)}>${caption})`;
    }
    losses.push({ where, what: `an image: ${carriedImage.reason}`, text: url.startsWith('data:') ? url.slice(0, 60) : url });
    return [words, title ?? ''].filter((part) => part !== '').join(': ');
  }

  function writeTag(tag: string, where: string): string {
    const value = (name: string) => {
      const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
      return found === null ? '' : (found[1] ?? found[2] ?? found[3] ?? '');
    };
    return value('src') === '' ? tag : write({ url: value('src'), alt: value('alt'), title: value('title') }, where);
  }
}

function isImageDefinition(tree: Nodes, identifier: string): boolean {
  let found = false;
  walk(tree, (node) => {
    if (node.type === 'imageReference' && node.identifier === identifier) found = true;
  });
  return found;
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
