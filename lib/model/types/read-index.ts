import { fieldKinds } from '../fields/field-kinds.ts';
import { byLetter, type FieldDefinition, type TopicType, type TypeIndex } from '../topic-type.ts';
import type { PartReader } from './declaration-reader.ts';
import { readFieldKeys, reportNoField } from './read-field-key.ts';

const otherwise: TypeIndex = { form: 'terms', groups: byLetter, order: [], columns: [], filters: [] };

/** More columns are too narrow to read. */
const mostColumns = 5;

/** Reads how a type's index looks; the fields that it names must be the type's. */
export function readIndex(type: PartReader, fields: readonly FieldDefinition[], isWork: boolean): TopicType['index'] {
  const part = type.part('index', 'index');
  if (part === undefined) return otherwise;
  const form = part.choice('form', ['matrix', 'table', 'terms', 'sections', 'bibliography']) ?? otherwise.form;
  const groups = part.word('groups');
  const field = fields.find(({ key }) => key === groups);
  if (groups !== undefined && groups !== byLetter && field === undefined)
    reportNoField(part, 'groups', { named: groups, keys: [...fields.map(({ key }) => key), byLetter] });
  if (form === 'bibliography' && !isWork)
    part.report(
      'form',
      'Cannot list as a bibliography what no fields cite',
      'Say under "work:" which fields are its authors, year, venue and address, or use the form table.',
    );
  if (part.flag('isCompared') && form !== 'matrix' && form !== 'table')
    part.report('isCompared', `Cannot compare in the form "${form}"`, 'Use the form matrix or table.');
  const columns = readFieldKeys(part, 'columns', fields);
  const isWide = form === 'matrix' || form === 'table';
  if (isWide && columns.length > mostColumns)
    part.report(
      'columns',
      `Cannot show ${columns.length} columns: ${mostColumns} are the most`,
      'Leave some out; the page of a topic shows all.',
    );
  const filters = readFieldKeys(part, 'filters', fields);
  for (const key of filters) {
    const kind = fields.find((other) => other.key === key)?.kind ?? 'text';
    if (fieldKinds[kind].shape === 'records' || fieldKinds[kind].links === 'address')
      part.report('filters', `Cannot filter by "${key}": its values are of the kind "${kind}"`, 'Filter by fields of a few short values.');
  }
  return {
    form: form === 'bibliography' && !isWork ? 'table' : form,
    ...(groups === byLetter || field !== undefined ? { groups: groups ?? byLetter } : {}),
    order: readFieldKeys(part, 'order', fields),
    ...(part.flag('isReversed') ? { isReversed: true } : {}),
    columns: isWide ? columns.slice(0, mostColumns) : columns,
    filters,
    ...(part.flag('isNumbered') ? { isNumbered: true } : {}),
    ...(part.flag('isCompared') && isWide ? { isCompared: true } : {}),
  };
}
