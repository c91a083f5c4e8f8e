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
    {
      key: 'layer',
      label: 'Layer',
      synonyms: ['part of', 'belongs to'],
      kind: 'names',
      place: 'fact',
      relation: relation('partOf'),
      card: { asks: 'Which {layer/layers} is {title} part of?' },
    },
    {
      key: 'stores',
      label: 'Stores',
      synonyms: ['keeps', 'artefacts', 'artifacts', 'contents', 'artifacts should store', 'artefacts to store', 'parts'],
      kind: 'list',
      isFilledIn: true,
      card: { asks: 'What is kept in {title}?' },
    },
    {
      key: 'considerations',
      label: 'Considerations',
      synonyms: ['consideration', 'things to consider', 'should address', 'aspects', 'characteristics', 'key characteristics'],
      kind: 'list',
      card: { asks: 'What has to be considered about {title}?', needsNames: true },
    },
    {
      key: 'tools',
      label: 'Tools',
      synonyms: ['tool', 'products', 'examples', 'most common tools', 'common tools', 'implementations'],
      kind: 'names',
      relation: backwards('implements'),
      card: { asks: 'Which {tool/tools} does the course name for {title}?', isOpen: true },
    },
    {
      key: 'used-by',
      label: 'Used by',
      synonyms: ['users', 'roles', 'role', 'used by roles'],
      kind: 'names',
      relation: backwards('worksOn'),
      card: { asks: 'Which {role works/roles work} with {title}?' },
    },
  ],
  index: { form: 'terms', groups: 'layer', order: [], columns: [], filters: ['layer'] },
};
