import type { TopicType } from '../topic-type.ts';
import { relation } from './relations.ts';

/** An idea that the course relies on. */
export const concept: TopicType = {
  name: 'concept',
  plural: 'concepts',
  label: 'Concept',
  labelPlural: 'Concepts',
  description: 'The ideas and terms that the lectures rely on.',
  caseful: false,
  fields: [
    { key: 'abbreviation', label: 'Abbreviation', synonyms: ['abbreviated', 'acronym', 'short form'], kind: 'text' },
    {
      key: 'contrasts-with',
      label: 'Contrasts with',
      synonyms: ['contrast', 'contrast with', 'as opposed to', 'not to be confused with'],
      kind: 'names',
      relation: relation('contrasts'),
    },
    {
      key: 'prerequisites',
      label: 'Prerequisites',
      synonyms: ['prerequisite', 'requires', 'builds on'],
      kind: 'names',
      relation: relation('requires'),
    },
  ],
};
