import type { TopicType } from '../topic-type.ts';
import { backwards, relation } from './relations.ts';

/** A product, library, language or service. */
export const tool: TopicType = {
  name: 'tool',
  plural: 'tools',
  label: 'Tool',
  labelPlural: 'Tools',
  description: 'Products, libraries, languages and services: what each is for, under which licence, and who runs it.',
  names: 'products',
  glyph: 'M20.5 7.2a5 5 0 0 1-6.6 6.1l-6.2 6.2a2.3 2.3 0 0 1-3.2-3.2l6.2-6.2a5 5 0 0 1 6.1-6.6l-2.9 2.9.5 3.2 3.2.5z',
  hue: 150,
  fields: [
    { key: 'category', label: 'Category', synonyms: ['kind', 'type of tool', 'type'], kind: 'text', place: 'fact' },
    { key: 'components', label: 'Components', synonyms: ['component', 'implements'], kind: 'names', relation: relation('implements') },
    { key: 'layer', label: 'Layer', synonyms: ['belongs to', 'layers'], kind: 'names', place: 'fact', relation: relation('servesIn') },
    {
      key: 'licence',
      label: 'Licence',
      synonyms: ['license', 'licensing'],
      kind: 'text',
      place: 'fact',
      choices: ['open source', 'commercial'],
    },
    {
      key: 'hosting',
      label: 'Hosting',
      synonyms: ['hosted', 'deployment model'],
      kind: 'text',
      place: 'fact',
      choices: ['managed', 'self-hosted', 'either'],
    },
    {
      key: 'vendor',
      label: 'Vendor',
      synonyms: ['company', 'maker', 'provider', 'maintainer'],
      kind: 'text',
      place: 'fact',
      isDependence: true,
    },
    { key: 'url', label: 'Website', synonyms: ['website', 'homepage', 'home page', 'link', 'site'], kind: 'link', place: 'fact' },
    { key: 'roles', label: 'Roles', synonyms: ['role', 'used by', 'users'], kind: 'names', relation: backwards('uses') },
  ],
  index: {
    form: 'table',
    groups: 'category',
    order: [],
    columns: ['layer', 'licence', 'hosting'],
    filters: ['layer', 'licence', 'hosting', 'category'],
  },
  asked: {
    opening: [],
    leaning: [],
    listing: [
      'software',
      'library',
      'libraries',
      'framework',
      'frameworks',
      'product',
      'products',
      'program',
      'programs',
      'application',
      'applications',
    ],
  },
};
