import type { TopicType } from '../topic-type.ts';
import { backwards } from './relations.ts';

/** A layer of the infrastructure stack. */
export const layer: TopicType = {
  name: 'layer',
  plural: 'layers',
  label: 'Layer',
  labelPlural: 'Layers',
  description: 'What stands on what, from the ground up.',
  names: 'words',
  glyph: 'M12 4.5l9 4.75-9 4.75-9-4.75zM3 14.25L12 19l9-4.75',
  hue: 245,
  fields: [
    {
      key: 'order',
      label: 'Order',
      synonyms: ['position', 'level'],
      kind: 'number',
      place: 'fact',
      card: { asks: 'Which layer stands directly on {title}?', back: 'Which layer is the {place} from the bottom?' },
    },
    { key: 'purpose', label: 'Purpose', synonyms: ['goal', 'role in the stack', 'aim'], kind: 'text', isProse: true },
    {
      key: 'components',
      label: 'Components',
      synonyms: ['component', 'parts', 'building blocks'],
      kind: 'names',
      relation: backwards('partOf'),
      card: { asks: 'Which {component is/components are} part of {title}?' },
    },
    {
      key: 'examples',
      label: 'Examples',
      synonyms: ['example', 'example tools', 'tools', 'tool'],
      kind: 'names',
      relation: backwards('servesIn'),
      card: { isUnasked: true },
    },
  ],
  index: { form: 'sections', order: ['order'], isReversed: true, columns: ['purpose', 'components', 'examples'], filters: [] },
  drawing: {
    form: 'stack',
    along: 'components',
    title: 'The stack',
    note: 'What everything stands on: {layers} and their {components}.',
    plan: { choices: 'tools', title: 'Plan a stack' },
  },
};
