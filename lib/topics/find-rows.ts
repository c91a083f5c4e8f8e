import type { Element } from 'hast';
import { splitNames } from '../model/alias.ts';
import { bounds } from '../model/bounds.ts';
import { toNameKeys } from '../model/name-key.ts';
import type { LabelledValues } from '../model/passage.ts';
import type { Finding } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import { toPlace } from '../parse/place.ts';
import { isAliasKey } from './heading-attributes.ts';
import { type BlockContext, type PassageDraft, wholeOf } from './passage-draft.ts';
import { type GridRow, readGrid } from './read-grid.ts';
import { readCellValues } from './read-values.ts';
import { lineOf } from './tree-words.ts';

/** Finds the rows of a table that say in one column what they are about: the column of a type, or the first under a plural class. */
export function findRows(table: Element, context: BlockContext): { drafts: readonly PassageDraft[]; findings: readonly Finding[] } {
  const grid = readGrid(table, context.types);
  const findings: readonly Finding[] = grid.isCut
    ? [
        {
          ...toPlace(table),
          ...tell('table-too-large', `Cannot read the table: more than ${bounds.tableCells} cells`, 'Split it into several tables.'),
        },
      ]
    : [];
  const named = findNameColumn(grid.header, context);
  if (named === undefined) return { drafts: [], findings };
  const drafts = grid.rows.flatMap((row) => toRow(row, { header: grid.header, named, context }) ?? []);
  return { drafts, findings };
}

interface NameColumn {
  readonly column: number;
  readonly type: TopicTypeName;
}

function findNameColumn(
  header: readonly string[],
  { definesMany, types: known }: Pick<BlockContext, 'definesMany' | 'types'>,
): NameColumn | undefined {
  const types = header.map((label) => known.find(label)?.name);
  const own = definesMany === undefined ? -1 : types.indexOf(definesMany);
  const column = own >= 0 ? own : types.findIndex((type) => type !== undefined);
  const type = definesMany ?? types[column];
  return type === undefined ? undefined : { column: Math.max(0, column), type };
}

function toRow(
  { element, cells }: GridRow,
  { header, named, context }: { header: readonly string[]; named: NameColumn; context: BlockContext },
): PassageDraft | undefined {
  const nameCell = cells[named.column];
  const name = nameCell === undefined ? '' : lineOf(nameCell.children);
  if (name === '') return undefined;
  const others = cells.flatMap((cell, column) => (cell === undefined || cell === nameCell ? [] : [{ cell, label: header[column] ?? '' }]));
  const described = others.find(({ label }) => isDefinitionLabel(label))?.cell;
  const aliases = others.flatMap(({ cell, label }) => (isAliasKey(label) ? splitNames(lineOf(cell.children)) : []));
  return {
    kind: 'row',
    name,
    keys: toNameKeys(name),
    type: named.type,
    ...(context.definesMany === undefined ? {} : { defines: { type: named.type, aliases, near: [], not: [] } }),
    anchor: context.nameElement(element, name),
    heading: context.heading,
    parts: others
      .filter(({ cell, label }) => lineOf(cell.children) !== '' && !isAliasKey(label))
      .map(({ cell, label }) => ({ ...wholeOf(cell), label })),
    ...(described === undefined ? {} : { definition: wholeOf(described) }),
    labelled: others.flatMap(({ cell, label }) => toLabelled(cell, label)),
    place: toPlace(element),
  };
}

function isDefinitionLabel(label: string): boolean {
  return /^(?:definition|description|what it is|what it means|meaning|summary|explanation)$/i.test(label.trim());
}

function toLabelled(cell: Element, label: string): readonly LabelledValues[] {
  if (label === '' || isAliasKey(label) || isDefinitionLabel(label)) return [];
  const values = readCellValues(cell.children);
  return values.length === 0 ? [] : [{ label, values, strict: false, place: toPlace(cell) }];
}
