import type { TopicType } from '../topic-type.ts';
import { relation, reversed } from './relations.ts';

/** A component of the infrastructure, such as the model store. */
export const component: TopicType = {
  name: 'component',
  plural: 'components',
  label: 'Component',
  labelPlural: 'Components',
  description: 'The building blocks of the stack, such as the model store and the feature store.',
  caseful: false,
  fields: [
    { key: 'layer', label: 'Layer', synonyms: ['part of', 'belongs to'], kind: 'names', relation: relation('partOf') },
    {
      key: 'stores',
      label: 'Stores',
      synonyms: ['keeps', 'artefacts', 'artifacts', 'contents', 'artifacts should store', 'artefacts to store', 'parts'],
      kind: 'list',
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
      relation: reversed('implements'),
    },
    {
      key: 'used-by',
      label: 'Used by',
      synonyms: ['users', 'roles', 'role', 'used by roles'],
      kind: 'names',
      relation: reversed('worksOn'),
    },
  ],
};
