import type { Code, Html, Nodes, Root, Text } from 'mdast';
import type { Finding, Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { placesWithin, placeWithin, sourceOf } from './place.ts';

/** Elements that fold away or dress all that follows where nothing closes them. */
const reaching = 'details|summary|b|i|em|strong|u|s|del|sub|sup|small|mark|center|blockquote|h[1-6]|table';

const openers = new RegExp(`<!--|%%|\`\`\`|~~~|<(?:${reaching}|script|style|pre|textarea)[\\s>]`, 'i');
const tags = new RegExp(`<!--(?:-?>|[\\s\\S]*?-->|([\\s\\S]*))|<(/?)(${reaching})(?=[\\s>])[^<>]*(/?)>`, 'gi');

/** So many elements of one name are told at most: where more are open, what opens them is wrong in one way. */
const mostTold = 100;

/** Reports comments, code and elements that open and never close, at their opening: the rest of the note would be in them. */
export function checkUnclosed(tree: Root, text: string): readonly Finding[] {
  if (!openers.test(text)) return [];
  const findings: Finding[] = [];
  const open = new Map<string, Place[]>();
  const visit = (node: Nodes): void => {
    if (node.type === 'code') findings.push(...checkFence(node, text));
    else if (node.type === 'html') findings.push(...readTags(node, text, open));
    else if (node.type === 'text') findings.push(...checkText(node, text));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  for (const [name, places] of open) for (const place of places.slice(0, mostTold)) findings.push(elementUnclosed(place, name));
  return findings;
}

/** A fence that the end of the note closes, or whose code holds the opening of the next one. */
function checkFence(code: Code, text: string): readonly Finding[] {
  const source = sourceOf(code, text);
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (fence === undefined) return [];
  const lines = source.split('\n');
  const isEnd = (line: string) => line.replace(/^[\s>]*/, '').startsWith(fence) && line.trimEnd().endsWith(fence);
  const sign = fence.charAt(0);
  const inner = lines.findIndex((line, at) => at > 0 && line.startsWith(fence) && /^[a-z{]/i.test(line.replaceAll(sign, '')));
  const isClosed = lines.length > 1 && isEnd(lines.at(-1) ?? '');
  if (isClosed && inner < 0) return [];
  const next = inner < 0 ? '' : `: another one opens in line ${(code.position?.start.line ?? 0) + inner}`;
  return [
    {
      ...placeWithin(code, source, { from: 0, to: (lines[0] ?? '').trimEnd().length }),
      ...tell(
        'code-unclosed',
        `Cannot find the end of the code that opens here${next}`,
        `Close it with a line ${fence} behind its last line; code that holds such lines opens and closes with more signs.`,
      ),
    },
  ];
}

function readTags(html: Html, text: string, open: Map<string, Place[]>): readonly Finding[] {
  const source = sourceOf(html, text);
  const raw = /^<(script|style|pre|textarea)\b/i.exec(source)?.[1]?.toLowerCase();
  if (raw !== undefined)
    return source.toLowerCase().includes(`</${raw}`) ? [] : [elementUnclosed(startOf(html, source, raw.length + 1), raw)];
  const findings: Finding[] = [];
  const placeOf = placesWithin(html, source);
  for (const { 0: tag, 1: rest, 2: slash, 3: written = '', 4: end, index } of source.matchAll(tags)) {
    const name = written.toLowerCase();
    if (rest !== undefined) findings.push({ ...commentUnclosed(placeOf({ from: index, to: index + 4 })), severity: 'error' });
    else if (slash === '/') open.get(name)?.pop();
    else if (name !== '' && end !== '/') {
      const places = open.get(name) ?? [];
      places.push(placeOf({ from: index, to: index + tag.length }));
      open.set(name, places);
    }
  }
  return findings;
}

/** In the middle of a paragraph an open comment is text, and shown. */
function checkText(node: Text, text: string): readonly Finding[] {
  if (!node.value.includes('<!--') && !node.value.includes('%%')) return [];
  const source = sourceOf(node, text);
  const found = /(?<!\\)<!--|(?<![\p{L}\p{N}%\\])%%(?![%{|])/u.exec(source);
  if (found === null) return [];
  const place = placeWithin(node, source, { from: found.index, to: found.index + found[0].length });
  return [commentUnclosed(place, found[0] === '%%' ? '%%' : '-->')];
}

function commentUnclosed(place: Place, end = '-->'): Finding {
  return {
    ...place,
    ...tell(
      'comment-unclosed',
      'Cannot find the end of the comment that opens here',
      `Close it with ${end}; until then nothing behind it can be relied on to be shown, or hidden.`,
    ),
  };
}

function startOf(html: Html, source: string, length: number): Place {
  return placeWithin(html, source, { from: 0, to: length });
}

function elementUnclosed(place: Place, name: string): Finding {
  return {
    ...place,
    ...tell(
      'element-unclosed',
      `Cannot find the end of the <${name}> that opens here`,
      `Close it with </${name}>; until then all that follows is in it.`,
    ),
  };
}
