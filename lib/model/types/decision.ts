import type { TopicType } from '../topic-type.ts';

/** A choice a team has to make, with what speaks for each side. */
export const decision: TopicType = {
  name: 'decision',
  plural: 'decisions',
  label: 'Decision',
  labelPlural: 'Decisions',
  description: 'Choices every team meets, with the questions that settle them.',
  caseful: false,
  fields: [
    { key: 'question', label: 'Question', synonyms: ['the question', 'what to decide'], kind: 'text' },
    { key: 'options', label: 'Options', synonyms: ['option', 'choices', 'alternatives'], kind: 'list' },
    {
      key: 'criteria',
      label: 'Criteria',
      synonyms: ['criterion', 'considerations', 'things to consider', 'things to consider when performing eval', 'factors'],
      kind: 'criteria',
    },
    { key: 'pitfalls', label: 'Pitfalls', synonyms: ['pitfall', 'traps', 'risks', 'watch out for'], kind: 'list' },
  ],
};
