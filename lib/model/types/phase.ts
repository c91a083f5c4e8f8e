import type { TopicType } from '../topic-type.ts';
import { backwards, relation } from './relations.ts';

/** A phase of a model's life. */
export const phase: TopicType = {
  name: 'phase',
  plural: 'phases',
  label: 'Phase',
  labelPlural: 'Phases',
  description: 'What comes first, and what then.',
  names: 'activities',
  glyph: 'M19.5 9A8 8 0 1 0 20 13M20 4v5h-5',
  hue: 70,
  fields: [
    {
      key: 'order',
      label: 'Order',
      synonyms: ['position', 'step'],
      kind: 'number',
      place: 'fact',
      card: { back: 'Which of the {count} phases is the {place}?' },
    },
    {
      key: 'activities',
      label: 'Activities',
      synonyms: ['activity', 'tasks', 'what happens', 'steps'],
      kind: 'list',
      marks: 'numbers',
      card: { asks: 'What is done in {title}?' },
    },
    {
      key: 'roles',
      label: 'Roles',
      synonyms: ['role', 'who', 'done by', 'people'],
      kind: 'names',
      relation: backwards('worksIn'),
      card: { asks: 'Which {role takes/roles take} part in {title}?' },
    },
    {
      key: 'next',
      label: 'Next',
      synonyms: ['next phase', 'followed by', 'leads to'],
      kind: 'names',
      place: 'fact',
      relation: relation('precedes'),
      card: { asks: 'Which phase comes after {title}?' },
    },
  ],
  index: { form: 'sections', order: ['order'], columns: ['activities', 'roles', 'next'], filters: [], isNumbered: true },
  drawing: { form: 'cycle', along: 'next', title: 'From phase to phase', note: 'From the first to the last, {phase} by phase.' },
  asked: { opening: [], leaning: ['stage', 'stages', 'step', 'steps'], listing: [] },
};
