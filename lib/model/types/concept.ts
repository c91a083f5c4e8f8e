import { byLetter, type TopicType } from '../topic-type.ts';
import { relation } from './relations.ts';

/** An idea that the course relies on. */
export const concept: TopicType = {
  name: 'concept',
  plural: 'concepts',
  label: 'Concept',
  labelPlural: 'Concepts',
  description: 'The ideas and terms that the lectures rely on.',
  names: 'words',
  glyph: 'M12 4v16M5 8l14 8M19 8L5 16',
  hue: 290,
  fields: [
    {
      key: 'abbreviation',
      label: 'Abbreviation',
      synonyms: ['abbreviated', 'acronym', 'short form'],
      kind: 'text',
      isName: true,
      place: 'fact',
    },
    {
      key: 'contrasts-with',
      label: 'Contrasts with',
      synonyms: ['contrast', 'contrast with', 'as opposed to', 'not to be confused with'],
      kind: 'names',
      relation: relation('contrasts'),
      card: { asks: 'What tells {title} from {other}?' },
    },
    {
      key: 'prerequisites',
      label: 'Prerequisites',
      synonyms: ['prerequisite', 'requires', 'builds on'],
      kind: 'names',
      relation: relation('requires'),
      isBefore: true,
      card: { isUnasked: true },
    },
  ],
  index: { form: 'terms', groups: byLetter, order: [], columns: [], filters: [] },
};
