import type { Heading, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { type Finding, type Place, toFix } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { type Attributes, parseAttributes } from '../attributes.ts';
import { toPlace } from '../place.ts';

/** The property under which a heading's attributes travel to the floors above, as JSON. */
const attributesProperty = 'dataAttributes';

/** Takes the attributes off a heading's end, if there are any: `## Feature store {.component layer="ML platform"}`. */
export function readHeadingAttributes(heading: Heading): Attributes | undefined {
  const lastAt = heading.children.findLastIndex((child) => !isBeside(child));
  const last = heading.children[lastAt];
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return undefined;
  const openAt = heading.children.findLastIndex((child) => child.type === 'text' && child.value.includes('{'));
  const holder = heading.children[openAt];
  if (holder?.type !== 'text') return undefined;
  const brace = holder.value.lastIndexOf('{');
  const inside = heading.children
    .slice(openAt, lastAt + 1)
    .map((child, index) => sourceOf(child, index === 0 ? brace : 0))
    .join('');
  const attributes = parseAttributes(inside.trimEnd().slice(1, -1));
  if (attributes === undefined) return undefined;
  const behind = inside.length - inside.trimEnd().length;
  const column = (last.position?.end.column ?? 0) - inside.length + behind + 1;
  const spans = Object.fromEntries(
    Object.entries(attributes.spans ?? {}).map(([name, [start, end]]) => [name, [column + start, column + end]]),
  );
  const before = holder.value.slice(0, brace).trimEnd();
  heading.children.splice(openAt, lastAt + 1 - openAt, ...(before === '' ? [] : [{ ...holder, value: before }]));
  heading.data = {
    ...heading.data,
    hProperties: {
      ...heading.data?.hProperties,
      [attributesProperty]: JSON.stringify({ ...attributes, line: last.position?.end.line, spans }),
    },
  };
  return attributes;
}

/** Tells whether a part of a heading may stand behind its attributes: a comment, an anchor, the mark of a footnote. */
function isBeside(node: PhrasingContent): boolean {
  return node.type === 'html' || node.type === 'footnoteReference' || (node.type === 'text' && node.value.trim() === '');
}

/** Reports what a heading's author meant as attributes, but which cannot be read as such and stays text. */
export function findLooseAttributes(heading: Heading): readonly Finding[] {
  const last = heading.children.at(-1);
  const loose = last?.type === 'text' ? /\{\s*(?:[.#][\p{L}\d_-]+|[\w-]+=["'])[^{}]*\}?\s*$/u.exec(last.value) : null;
  if (last === undefined || loose === null) return [];
  const place = toPlace(last);
  const whole = { ...place, column: Math.min(place.column + loose.index, place.endColumn - 1) };
  return [
    {
      ...whole,
      ...fixAttributes(loose[0].trim(), whole),
      ...tell('attributes-unreadable', `Cannot read the attributes "${loose[0].trim().slice(0, 60)}"`),
    },
  ];
}

/** Curled quotation marks become plain ones, and a brace that is missing is added, where that makes them readable. */
function fixAttributes(was: string, place: Place): Pick<Finding, 'fix'> {
  const text = was.replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"').replace(/}?$/, '}');
  return text === was || parseAttributes(text.slice(1, -1)) === undefined ? {} : { fix: toFix(place, was, text) };
}

function sourceOf(node: PhrasingContent, from: number): string {
  if ('value' in node) return node.value.slice(from);
  return 'children' in node ? node.children.map((child) => sourceOf(child, 0)).join('') : '';
}
