import type { TopicType } from '../topic-type.ts';

/** A choice a team has to make, with what speaks for each side. */
export const decision: TopicType = {
  name: 'decision',
  plural: 'decisions',
  label: 'Decision',
  labelPlural: 'Decisions',
  description: 'Choices every team meets, with the questions that settle them.',
  names: 'words',
  glyph: 'M12 20.5v-8l-7-7M12 12.5l7-7M5 10.5v-5h5M14 5.5h5v5',
  hue: 345,
  fields: [
    { key: 'question', label: 'Question', synonyms: ['the question', 'what to decide'], kind: 'text', isProse: true, place: 'question' },
    { key: 'options', label: 'Options', synonyms: ['option', 'choices', 'alternatives'], kind: 'list', marks: 'letters' },
    {
      key: 'criteria',
      label: 'Criteria',
      synonyms: ['criterion', 'considerations', 'things to consider', 'things to consider when performing eval', 'factors'],
      kind: 'criteria',
    },
    { key: 'pitfalls', label: 'Pitfalls', synonyms: ['pitfall', 'traps', 'risks', 'watch out for'], kind: 'list', marks: 'warnings' },
  ],
  index: { form: 'sections', order: [], columns: ['options', 'criteria'], filters: [] },
  asked: {
    opening: [],
    leaning: [
      'should',
      'whether',
      'worth',
      'instead',
      'rather',
      'better',
      'choose',
      'choosing',
      'chosen',
      'choice',
      'decide',
      'deciding',
      'consider',
      'considering',
      'weigh',
    ],
    listing: [],
  },
};
