import type { TopicType } from '../topic-type.ts';
import { relation, reversed } from './relations.ts';

/** A product, library, language or service. */
export const tool: TopicType = {
  name: 'tool',
  plural: 'tools',
  label: 'Tool',
  labelPlural: 'Tools',
  description: 'Products, libraries, languages and services: what each is for, under which licence, and who runs it.',
  caseful: true,
  fields: [
    { key: 'category', label: 'Category', synonyms: ['kind', 'type of tool', 'type'], kind: 'text' },
    { key: 'components', label: 'Components', synonyms: ['component', 'implements'], kind: 'names', relation: relation('implements') },
    { key: 'layer', label: 'Layer', synonyms: ['belongs to', 'layers'], kind: 'names', relation: relation('servesIn') },
    { key: 'licence', label: 'Licence', synonyms: ['license', 'licensing'], kind: 'text', choices: ['open source', 'commercial'] },
    {
      key: 'hosting',
      label: 'Hosting',
      synonyms: ['hosted', 'deployment model'],
      kind: 'text',
      choices: ['managed', 'self-hosted', 'either'],
    },
    { key: 'vendor', label: 'Vendor', synonyms: ['company', 'maker', 'provider', 'maintainer'], kind: 'text' },
    { key: 'url', label: 'Website', synonyms: ['website', 'homepage', 'home page', 'link', 'site'], kind: 'link' },
    { key: 'roles', label: 'Roles', synonyms: ['role', 'used by', 'users'], kind: 'names', relation: reversed('uses') },
  ],
};
