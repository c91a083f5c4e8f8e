import type { TopicType } from '../topic-type.ts';
import { relation, reversed } from './relations.ts';

/** A phase of a model's life. */
export const phase: TopicType = {
  name: 'phase',
  plural: 'phases',
  label: 'Phase',
  labelPlural: 'Phases',
  description: 'The life of a model, from the first experiment to production and back.',
  caseful: false,
  fields: [
    { key: 'order', label: 'Order', synonyms: ['position', 'step'], kind: 'number' },
    { key: 'activities', label: 'Activities', synonyms: ['activity', 'tasks', 'what happens', 'steps'], kind: 'list' },
    { key: 'roles', label: 'Roles', synonyms: ['role', 'who', 'done by', 'people'], kind: 'names', relation: reversed('worksIn') },
    { key: 'next', label: 'Next', synonyms: ['next phase', 'followed by', 'leads to'], kind: 'names', relation: relation('precedes') },
  ],
};
