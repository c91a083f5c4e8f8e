import type { BlockContent, DefinitionContent, Image, PhrasingContent, RootContent } from 'mdast';
import { isBlock } from '../../model/is-block.ts';
import { tell } from '../../model/rules.ts';
import { toPlace } from '../place.ts';
import type { LineBlock } from '../syntax/line-block.ts';
import { makeAlert } from './alerts.ts';
import { makeBlockFigure, makeImageFigure } from './figures.ts';
import { type FoldContext, foreignSyntax, hideNode } from './fold-context.ts';
import { toLabel } from './labels.ts';
import { listToTable } from './list-to-table.ts';
import { makeDetails, makeInstructorNotes } from './make-div.ts';
import { undecided } from './visibility.ts';

/** A directive taken apart: its title and what it holds. */
interface Parts {
  readonly block: LineBlock;
  readonly title: PhrasingContent[];
  readonly blocks: (BlockContent | DefinitionContent)[];
  readonly id: string | undefined;
}

type Maker = (parts: Parts, context: FoldContext) => RootContent[];

/** Makes of a directive of MyST, or of an admonition or tab of MkDocs, the nearest block that a page has; one without any is told by its name. */
export function foldDirective(block: LineBlock, context: FoldContext): RootContent[] {
  if (block.isUnclosed) {
    context.findings.push({
      ...toPlace({
        type: 'fence',
        ...(block.position === undefined ? {} : { position: { start: block.position.start, end: block.position.start } }),
      }),
      ...tell(
        'div-unclosed',
        `Cannot find the end of the block "${block.name}" that opens here`,
        'Close it with the same signs as it opens with; until then it reaches to the end of what it stands in.',
      ),
    });
  }
  const [first, ...rest] = block.children;
  const isTitled = block.argument !== '' && first?.type === 'paragraph';
  const parts: Parts = {
    block,
    title: isTitled ? [...first.children] : [],
    blocks: (isTitled ? rest : block.children).filter(isBlock),
    id: block.options['name'] ?? block.options['label'],
  };
  if (block.form === 'tab') return withHeading(parts);
  if (block.form === 'admonition') return makeNote(parts, context);
  const name = block.name.replace(/^prf:/, '');
  const maker = makers.get(name);
  if (maker !== undefined) return maker(parts, context);
  context.findings.push(
    foreignSyntax(block, `the directive "${block.name}"`, 'A page has no such block: what stands in it is shown without.'),
  );
  return withHeading(parts);
}

/** What directives are called whose kind says nothing to a reader. */
const spoken: Readonly<Record<string, string>> = {
  seealso: 'See also',
  versionadded: 'New in version',
  versionchanged: 'Changed in version',
  deprecated: 'Deprecated since version',
};

const makeNote: Maker = ({ block, title, blocks, id }) => {
  const lead = spoken[block.name];
  const words: PhrasingContent[] = lead === undefined ? title : [{ type: 'text', value: title.length === 0 ? lead : `${lead} ` }, ...title];
  const isFolded = /(?:^|\s)(?:dropdown|toggle)(?:\s|$)/.test(block.options['class'] ?? '');
  const fold = block.fold ?? (isFolded ? ('open' in block.options ? 'open' : 'closed') : undefined);
  const alert = makeAlert(block.name, words, blocks, fold === undefined ? {} : { fold });
  if (id !== undefined) alert.data = { ...alert.data, hProperties: { ...alert.data?.hProperties, id } };
  return [alert];
};

const makeFolded: Maker = ({ block, title, blocks }) => [
  makeDetails(title.length === 0 ? [{ type: 'text', value: 'Details' }] : title, blocks, 'open' in block.options ? { open: true } : {}),
];

const makeFigure: Maker = ({ block, blocks, id }, { labels }) => {
  const [first, ...rest] = blocks;
  const caption = first?.type === 'paragraph' ? [...first.children] : [];
  const others = first?.type === 'paragraph' ? rest : blocks;
  const image = toImage(block);
  const { node } =
    others.length === 0
      ? makeImageFigure(image, caption, id)
      : makeBlockFigure([{ type: 'paragraph', children: [image] }, ...others], caption, id);
  if (id !== undefined) labels.push(toLabel(id, block, { caption, kind: 'Figure' }));
  return [node];
};

function toImage({ argument, options, position }: LineBlock): Image {
  return { type: 'image', url: argument, alt: options['alt'] ?? '', ...(position === undefined ? {} : { position }) };
}

const makeTable: Maker = (parts, { labels }) => {
  const { block, title, blocks, id } = parts;
  const [first, ...rest] = blocks;
  const table =
    first?.type === 'list' && block.name === 'list-table' ? listToTable(first, Number(block.options['header-rows'] ?? 0)) : first;
  if (table?.type !== 'table') return withHeading(parts);
  table.data = { ...table.data, caption: title, ...(id === undefined ? {} : { hProperties: { id } }) };
  if (id !== undefined) labels.push(toLabel(id, block, { caption: title, kind: 'Table' }));
  return [table, ...rest];
};

const showHtmlOnly: Maker = (parts, context) => {
  const { block } = parts;
  const format = block.argument.trim().toLowerCase();
  if (/^(?:html|builder_html|format_html)$/.test(format)) return parts.blocks;
  hideNode(block, context);
  if (!/^(?:latex|pdf|epub|text|man|latexpdf|builder_latex)$/.test(format))
    context.findings.push(undecided(block, { classes: [], pairs: { 'when-profile': block.argument } }));
  return [];
};

/** A title in bold, where there is one, and what stands below it. */
function withHeading({ title, blocks }: Parts): RootContent[] {
  return title.length === 0 ? blocks : [{ type: 'paragraph', children: [{ type: 'strong', children: title }] }, ...blocks];
}

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ...named(
    'note tip hint important warning caution attention danger error admonition seealso todo versionadded versionchanged deprecated sidebar topic ' +
      'exercise solution proof theorem lemma definition corollary algorithm axiom conjecture example property observation proposition assumption criterion remark ' +
      'objectives questions prereq prerequisites keypoints discussion challenge demo homework checklist testimonial callout type-along',
    makeNote,
  ),
  ...named('dropdown details toggle', makeFolded),
  ['instructor-note', (parts) => [makeInstructorNotes(withHeading(parts).filter(isBlock))]],
  ...named('margin aside card card-header card-footer card-body tab-item tab group-tab rubric header footer', withHeading),
  ...named('container div compound grid grid-item tab-set tabs glossary grid-item-card', ({ block, ...parts }) =>
    block.name === 'grid-item-card' ? withHeading({ block, ...parts }) : parts.blocks,
  ),
  ...named('epigraph highlights pull-quote blockquote', (parts) => [{ type: 'blockquote', children: withHeading(parts).filter(isBlock) }]),
  ...named('exercise-start exercise-end solution-start solution-end', withHeading),
  ['figure', makeFigure],
  ['image', ({ block }) => [{ type: 'paragraph', children: [toImage(block)] }]],
  ...named('table list-table', makeTable),
  ['only', showHtmlOnly],
]);

function named(names: string, maker: Maker): [string, Maker][] {
  return names.split(' ').map((name) => [name, maker]);
}
