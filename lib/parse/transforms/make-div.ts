import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { isBlock } from '../../model/is-block.ts';
import type { Attributes } from '../attributes.ts';
import { makeAlert } from './alerts.ts';
import { makeDivFigure } from './figures.ts';
import type { FoldContext } from './fold-context.ts';
import { kindOfLabel, toLabel } from './labels.ts';

type Blocks = (BlockContent | DefinitionContent)[];
type Maker = (children: RootContent[], attributes: Attributes) => RootContent;

/** Makes of a div what it means: layout gives way; notes, callouts, figures and theorems become blocks of their own. */
export function makeDiv(children: RootContent[], attributes: Attributes, { labels }: FoldContext): RootContent[] {
  const { id, classes, pairs } = attributes;
  const maker = classes.flatMap((name) => makers.get(name) ?? (name.startsWith('callout-') ? makeCallout : []))[0];
  if (maker !== undefined) return [withProperties(maker(children, attributes), { ...(id === undefined ? {} : { id }) })];
  const kind = id === undefined ? undefined : kindOfLabel(id);
  if (id !== undefined && kind !== undefined && /^(?:fig|tbl|lst)-/.test(id)) {
    const { node, caption } = makeDivFigure(children, attributes);
    labels.push(toLabel(id, children[0] ?? node, { caption }));
    return [node];
  }
  if (id !== undefined && kind !== undefined) {
    const name = pairs['name'];
    const [title, rest] = name === undefined ? takeHeading(children) : [toText(name), children.filter(isBlock)];
    labels.push(toLabel(id, children[0] ?? { type: 'div' }, { caption: title }));
    return [withProperties(makeAlert('note', title, rest), { id })];
  }
  const title = pairs['title'];
  if (id === undefined && title === undefined) return children;
  return [
    {
      type: 'blockquote',
      children: children.filter(isBlock),
      data: { hName: 'div', hProperties: { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }) } },
    },
  ];
}

/** Makes a block that is folded until a reader opens it. */
export function makeDetails(
  summary: PhrasingContent[],
  children: Blocks,
  hProperties: { className?: string[]; open?: boolean },
): Blockquote {
  return {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: summary, data: { hName: 'summary' } }, ...children],
    data: { hName: 'details', hProperties },
  };
}

/** Makes the block for whoever teaches. */
export function makeInstructorNotes(children: Blocks): Blockquote {
  return makeDetails(toText('Instructor’s notes'), children, { className: ['instructor-notes'] });
}

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['notes', (children) => makeInstructorNotes(children.filter(isBlock))],
  ['details', (children, { pairs }) => makeDetails(toText(pairs['title'] ?? pairs['summary'] ?? 'Details'), children.filter(isBlock), {})],
  ...'note tip info important warning caution danger hint success failure attention error bug question example abstract quote secondary todo seealso'
    .split(' ')
    .map((name): [string, Maker] => [name, makeCallout]),
]);

function makeCallout(children: RootContent[], { classes, pairs }: Attributes): RootContent {
  const kind = classes.find((name) => name.startsWith('callout-'))?.slice('callout-'.length) ?? classes[0] ?? 'note';
  const fold = pairs['collapse'] === undefined ? {} : { fold: pairs['collapse'] === 'true' ? ('closed' as const) : ('open' as const) };
  const written = pairs['title'];
  const [title, rest] = written === undefined ? takeHeading(children) : [toText(written), children.filter(isBlock)];
  return makeAlert(kind, title, rest, fold);
}

/** A heading that opens a block is its title. */
function takeHeading(children: readonly RootContent[]): [title: Parameters<typeof makeAlert>[1], rest: Blocks] {
  const blocks = children.filter(isBlock);
  const [first, ...rest] = blocks;
  return first?.type === 'heading' ? [[...first.children], rest] : [[], blocks];
}

function toText(value: string): PhrasingContent[] {
  return [{ type: 'text', value }];
}

function withProperties(node: RootContent, properties: { readonly id?: string }): RootContent {
  return { ...node, data: { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } } };
}
