import type { TopicType } from '../topic-type.ts';
import { reversed } from './relations.ts';

/** A layer of the infrastructure stack. */
export const layer: TopicType = {
  name: 'layer',
  plural: 'layers',
  label: 'Layer',
  labelPlural: 'Layers',
  description: 'The infrastructure stack, from the machines at the bottom to the desk where code is written.',
  caseful: false,
  fields: [
    { key: 'order', label: 'Order', synonyms: ['position', 'level'], kind: 'number' },
    { key: 'purpose', label: 'Purpose', synonyms: ['goal', 'role in the stack', 'aim'], kind: 'text' },
    {
      key: 'components',
      label: 'Components',
      synonyms: ['component', 'parts', 'building blocks'],
      kind: 'names',
      relation: reversed('partOf'),
    },
    {
      key: 'examples',
      label: 'Examples',
      synonyms: ['example', 'example tools', 'tools', 'tool'],
      kind: 'names',
      relation: reversed('servesIn'),
    },
  ],
};
