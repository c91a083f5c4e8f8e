import type { Loss } from '../imported.ts';
import { changeWords, type SourceLine } from '../source-lines.ts';
import type { LineStep } from './line-step.ts';

/** Turns what Pandoc and Quarto write inside lines into what a note has: footnotes in place, raised and lowered words, shortcodes, blocks of lines. */
export const pandocInline: LineStep = (source) => {
  const losses: Loss[] = [];
  const footnotes: SourceLine[] = [];
  const lines = source.map((line, index) => {
    if (line.kind !== 'prose') return line;
    const withoutCodes = line.text.replace(/\{\{[<%]\s*([\s\S]*?)\s*[>%]\}\}/g, (code: string, inside: string) =>
      carryShortcode(code, inside, line.where, losses),
    );
    const text = takeFootnotes(withoutCodes, (words) => {
      const name = `note-${footnotes.filter(({ text: other }) => other !== '').length + 1}`;
      footnotes.push({ ...line, text: '' }, { ...line, text: `[^${name}]: ${words}` });
      return `[^${name}]`;
    });
    const next = source[index + 1];
    return { ...line, text: carryLineBlock(changeWords(text, raise), next?.kind === 'prose' && /^\| /.test(next.text)) };
  });
  return { lines: [...lines, ...footnotes], losses };
};

function raise(words: string): string {
  return words
    .replace(/(?<![\\~])~(?!~)([^\s~]{1,40})~(?!~)/g, '<sub>$1</sub>')
    .replace(/(?<![\\^[])\^(?![\^[])([^\s^[\]]{1,40})\^(?!\^)/g, '<sup>$1</sup>');
}

/** A footnote in place, `^[words]`, ends at its own bracket. */
function takeFootnotes(text: string, take: (words: string) => string): string {
  let taken = '';
  let done = 0;
  for (let at = text.indexOf('^['); at >= 0; at = text.indexOf('^[', done)) {
    const end = findClosing(text, at + 1);
    if (end < 0) break;
    taken += text.slice(done, at) + take(text.slice(at + 2, end));
    done = end + 1;
  }
  return taken + text.slice(done);
}

function findClosing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

/** A shortcode that shows something elsewhere becomes a link to it. */
function carryShortcode(code: string, inside: string, where: string, losses: Loss[]): string {
  const [name = '', address = ''] = inside.split(/\s+/);
  if (name === 'video' && /^https?:/.test(address)) {
    losses.push({ where, what: 'a video, of which a link is kept', text: code });
    return `[Video](${address})`;
  }
  losses.push({
    where,
    what: name === 'include' ? 'another file that is put in here: import it by itself' : `the shortcode "${name}"`,
    text: code,
  });
  return '';
}

/** `| a line` of a block of lines: two spaces keep its end. A row of a table ends with a bar and is none. */
function carryLineBlock(text: string, goesOn: boolean): string {
  const words = /^\| (.*[^|\s])\s*$/.exec(text)?.[1];
  return words === undefined || words.includes(' | ') ? text : `${words}${goesOn ? '\\' : ''}`;
}
