import type { Loss } from '../imported.ts';
import type { SourceLine } from '../source-lines.ts';
import type { LineStep } from './line-step.ts';

/** Directives of Marp and Marpit: how a slide looks, not what it says. */
const directive =
  /^\s*(?:_?(?:theme|style|headingDivider|size|math|title|author|description|keywords|url|image|lang|class|color|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|paginate|header|footer|transition|marp))\s*:/i;

/**
 * Turns slides into one text: the lines between slides go, directives go and are told, speaker's notes become instructor's
 * notes, and the words that place an image leave its description.
 */
export const marpSlides: LineStep = (source) => {
  const losses: Loss[] = [];
  const { lines, losses: styles } = takeComments(source);
  losses.push(...styles);
  const carried = lines.flatMap((line, index): readonly SourceLine[] => {
    if (line.kind !== 'prose') return [line];
    const before = lines[index - 1]?.text ?? '';
    if (/^ {0,3}(?:-[ \t]*){3,}$/.test(line.text) && (before.trim() === '' || endsBefore.test(before))) return [{ ...line, text: '' }];
    return [
      {
        ...line,
        text: line.text.replace(/!\[([^\]]*)\]\(/g, (whole: string, words: string) => carryImageWords(whole, words, line.where, losses)),
      },
    ];
  });
  return { lines: carried, losses };
};

/** Lines that are no paragraph, so that hyphens under them are a break and no heading's underline: headings, fences, items, quotes, rows, tags. */
const endsBefore = /^ {0,3}(?:#{1,6}\s|```|~~~|:::|>|\||[-*+]\s|\d{1,9}[.)]\s|<)|^\s{2}|>\s*$/;

const keyword =
  /^(?:bg|left|right|vertical|cover|contain|fit|auto|center|(?:left|right):[\d.]+%|[wh]:[\w.%]+|width:[\w.%]+|height:[\w.%]+|[\d.]+%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/;

function carryImageWords(whole: string, words: string, where: string, losses: Loss[]): string {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const placing = parts.filter((part) => keyword.test(part));
  if (placing.length === 0) return whole;
  losses.push({ where, what: 'how an image is placed', text: placing.join(' ') });
  return `![${parts.filter((part) => !keyword.test(part)).join(' ')}](`;
}

/** Takes comments and style sheets out of the prose, over as many lines as they have. */
function takeComments(source: readonly SourceLine[]): ReturnType<LineStep> {
  const losses: Loss[] = [];
  const lines: SourceLine[] = [];
  for (let at = 0; at < source.length; at++) {
    const line = source[at];
    if (line === undefined) continue;
    if (line.kind !== 'prose' || !opening.test(line.text)) {
      lines.push(line);
      continue;
    }
    const notes: SourceLine[] = [];
    let kept = '';
    let rest = line.text;
    for (let found = opening.exec(rest); found !== null; found = opening.exec(rest)) {
      kept += rest.slice(0, found.index);
      const closing = found[0] === '<!--' ? /-->/ : /<\/style>/i;
      let tail = rest.slice(found.index + found[0].length);
      let inside = '';
      let close = closing.exec(tail);
      while (close === null && at + 1 < source.length) {
        inside += `${tail}\n`;
        at += 1;
        tail = source[at]?.text ?? '';
        close = closing.exec(tail);
      }
      inside += close === null ? tail : tail.slice(0, close.index);
      rest = close === null ? '' : tail.slice(close.index + close[0].length);
      if (found[0] !== '<!--') losses.push({ where: line.where, what: 'a style sheet', text: `${found[0]}${inside}${close?.[0] ?? ''}` });
      else if (isDirective(inside)) losses.push({ where: line.where, what: 'a directive', text: inside.trim() });
      else notes.push(...toNotes(inside, line.where));
    }
    const text = (kept + rest).replace(/^(#{1,6})\s+/, '$1 ');
    if (text.trim() !== '' || notes.length === 0) lines.push({ ...line, text: text.trim() === '' ? '' : text });
    lines.push(...notes);
  }
  return { lines, losses };
}

const opening = /<!--|<style\b[^>]*>/i;

function isDirective(inside: string): boolean {
  const words = inside.trim();
  if (words === '' || words === 'fit') return true;
  return directive.test(words) && words.split('\n').every((part) => directive.test(part) || /^\s*$|^\s+/.test(part));
}

function toNotes(inside: string, where: string): readonly SourceLine[] {
  return [
    '',
    '::: notes',
    ...inside
      .trim()
      .split('\n')
      .map((text) => text.trim()),
    ':::',
    '',
  ].map((text) => ({ where, text, kind: 'prose' }));
}
