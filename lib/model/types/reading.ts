import type { TopicType } from '../topic-type.ts';

/** A text that the course assigns or stands on. */
export const reading: TopicType = {
  name: 'reading',
  plural: 'readings',
  label: 'Reading',
  labelPlural: 'Readings',
  description: 'The articles and books that the course stands on, with what they claim.',
  caseful: false,
  fields: [
    { key: 'authors', label: 'Authors', synonyms: ['author', 'by', 'written by'], kind: 'names' },
    { key: 'year', label: 'Year', synonyms: ['published', 'date'], kind: 'number' },
    { key: 'venue', label: 'Venue', synonyms: ['publisher', 'journal', 'published in', 'source'], kind: 'text' },
    { key: 'url', label: 'Address', synonyms: ['link', 'website', 'address', 'doi'], kind: 'link' },
    { key: 'claims', label: 'Claims', synonyms: ['claim', 'key points', 'takeaways', 'main points', 'findings'], kind: 'list' },
    { key: 'lectures', label: 'Lectures', synonyms: ['lecture', 'assigned in', 'assigned by'], kind: 'list' },
  ],
};
