import type { TopicType } from '../topic-type.ts';

/** A text that the course assigns or stands on. */
export const reading: TopicType = {
  name: 'reading',
  plural: 'readings',
  label: 'Reading',
  labelPlural: 'Readings',
  description: 'The articles and books that the course stands on, with what they claim.',
  names: 'words',
  glyph: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
  hue: 115,
  fields: [
    {
      key: 'authors',
      label: 'Authors',
      synonyms: ['author', 'by', 'written by'],
      kind: 'names',
      place: 'fact',
      card: { asks: 'Who wrote {name}?' },
    },
    { key: 'year', label: 'Year', synonyms: ['published', 'date'], kind: 'number', place: 'fact' },
    { key: 'venue', label: 'Venue', synonyms: ['publisher', 'journal', 'published in', 'source'], kind: 'text', place: 'fact' },
    { key: 'url', label: 'Address', synonyms: ['link', 'website', 'address', 'doi'], kind: 'link' },
    {
      key: 'claims',
      label: 'Claims',
      synonyms: ['claim', 'key points', 'takeaways', 'main points', 'findings'],
      kind: 'list',
      card: { asks: 'What does {name} claim?', isOpen: true },
    },
    { key: 'lectures', label: 'Lectures', synonyms: ['lecture', 'assigned in', 'assigned by'], kind: 'lectures' },
  ],
  index: { form: 'bibliography', order: ['authors', 'year'], columns: ['claims', 'lectures'], filters: [] },
  work: { authors: 'authors', year: 'year', venue: 'venue', address: 'url' },
  asked: {
    opening: [],
    leaning: ['article', 'articles', 'paper', 'papers', 'book', 'books', 'author', 'authors', 'wrote', 'written', 'post', 'posts'],
    listing: [],
  },
};
