import type { TopicType } from '../topic-type.ts';
import { backwards, relation } from './relations.ts';

/** A component of the infrastructure, such as the model store. */
export const component: TopicType = {
  name: 'component',
  plural: 'components',
  label: 'Component',
  labelPlural: 'Components',
  description: 'The building blocks, and what each of them is part of.',
  names: 'words',
  glyph: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  hue: 200,
  fields: [
    { key: 'layer', label: 'Layer', synonyms: ['part of', 'belongs to'], kind: 'names', place: 'fact', relation: relation('partOf') },
    {
      key: 'stores',
      label: 'Stores',
      synonyms: ['keeps', 'artefacts', 'artifacts', 'contents', 'artifacts should store', 'artefacts to store', 'parts'],
      kind: 'list',
      isFilledIn: true,
    },
    {
      key: 'considerations',
      label: 'Considerations',
      synonyms: ['consideration', 'things to consider', 'should address', 'aspects', 'characteristics', 'key characteristics'],
      kind: 'list',
    },
    {
      key: 'tools',
      label: 'Tools',
      synonyms: ['tool', 'products', 'examples', 'most common tools', 'common tools', 'implementations'],
      kind: 'names',
      relation: backwards('implements'),
    },
    {
      key: 'used-by',
      label: 'Used by',
      synonyms: ['users', 'roles', 'role', 'used by roles'],
      kind: 'names',
      relation: backwards('worksOn'),
    },
  ],
  index: { form: 'terms', groups: 'layer', order: [], columns: [], filters: ['layer'] },
};
