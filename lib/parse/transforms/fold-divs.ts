import type { BlockContent, DefinitionContent, Parent, Root, RootContent } from 'mdast';
import { bounds } from '../../model/bounds.ts';
import { isBlock } from '../../model/is-block.ts';
import type { Finding } from '../../model/problem.ts';
import { type Attributes, parseBareOrBraced } from '../attributes.ts';
import { toPlace } from '../place.ts';
import { makeAlert } from './alerts.ts';

/** Where a div's children go: layout gives way, notes and callouts become blocks of their own. */
type DivMaker = (children: RootContent[], attributes: Attributes) => RootContent[];

/**
 * Folds the lines of fenced divs among siblings into what they mean. As in Pandoc a closing line closes the innermost
 * div, however many colons it has; one that closes nothing is a layout mark and goes. Reports a div that nothing closes.
 */
export function foldDivs(parent: Parent): readonly Finding[] {
  if (!parent.children.some((child) => child.type === 'divFence')) return [];
  const findings: Finding[] = [];
  const open: { attributes: Attributes; children: RootContent[]; fence: RootContent }[] = [];
  const top: RootContent[] = [];
  const current = () => open.at(-1)?.children ?? top;
  const closeInnermost = () => {
    const div = open.pop();
    if (div !== undefined) current().push(...makeDiv(div.children, div.attributes));
  };
  for (const child of parent.children) {
    if (child.type !== 'divFence') current().push(child);
    else if (child.value === '') closeInnermost();
    else if (open.length >= bounds.nesting) findings.push(tooDeep(child));
    else open.push({ attributes: parseBareOrBraced(child.value) ?? noAttributes, children: [], fence: child });
  }
  for (const { fence } of open) {
    findings.push({
      ...toPlace(fence),
      severity: 'warning',
      rule: 'div-unclosed',
      message: 'Cannot find the end of the div that opens here',
      hint: 'Close it with a line of three colons; until then it reaches to the end of what it stands in.',
    });
  }
  while (open.length > 0) closeInnermost();
  const root: Root = { type: 'root', children: top };
  parent.children = root.children;
  return findings;
}

function tooDeep(fence: RootContent): Finding {
  return {
    ...toPlace(fence),
    severity: 'error',
    rule: 'nesting-too-deep',
    message: `Cannot read what is nested here: more than ${bounds.nesting} levels`,
    hint: 'Close the divs that stand open above.',
  };
}

const noAttributes: Attributes = { classes: [], pairs: {} };

function makeDiv(children: RootContent[], attributes: Attributes): RootContent[] {
  for (const name of attributes.classes) {
    const maker = divMakers.get(name) ?? (name.startsWith('callout-') ? makeCallout : undefined);
    if (maker !== undefined) return maker(children, attributes);
  }
  return children;
}

const divMakers: ReadonlyMap<string, DivMaker> = new Map([
  ['notes', (children) => [makeDetails('Instructor’s notes', children.filter(isBlock), { className: ['instructor-notes'] })]],
  ['details', (children, { pairs }) => [makeDetails(pairs['title'] ?? 'Details', children.filter(isBlock), {})]],
  ['note', makeCallout],
  ['tip', makeCallout],
  ['info', makeCallout],
  ['important', makeCallout],
  ['warning', makeCallout],
  ['caution', makeCallout],
  ['danger', makeCallout],
]);

function makeDetails(summary: string, children: (BlockContent | DefinitionContent)[], hProperties: { className?: string[] }): RootContent {
  return {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: summary }], data: { hName: 'summary' } }, ...children],
    data: { hName: 'details', hProperties },
  };
}

function makeCallout(children: RootContent[], attributes: Attributes): RootContent[] {
  const kind = attributes.classes.find((name) => name.startsWith('callout-'))?.slice('callout-'.length) ?? attributes.classes[0] ?? 'note';
  const [first, ...rest] = children.filter(isBlock);
  if (attributes.pairs['title'] === undefined && first?.type === 'heading') return [makeAlert(kind, first.children, rest)];
  const title = attributes.pairs['title'];
  return [makeAlert(kind, title === undefined ? [] : [{ type: 'text', value: title }], children.filter(isBlock))];
}
