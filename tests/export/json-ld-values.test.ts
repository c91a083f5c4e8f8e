import { describe, expect, it } from 'vitest';
import { breadcrumbJsonLd, courseJsonLd, lectureJsonLd, termSetJsonLd, topicJsonLd } from '../../lib/export/json-ld.ts';

const place = { siteUrl: 'https://example.org/course', basePath: '/course' };
const glossary = { title: 'Glossary', url: '/course/topics/' };

describe('records for search engines', () => {
  it('describe the course with its lectures', () => {
    const facts = {
      title: 'MLOps',
      description: 'All of it.',
      url: '/course/',
      language: 'en',
      authors: ['Ada'],
      lectures: [{ title: 'One', url: '/course/lectures/one/' }],
    };
    expect(courseJsonLd(place, facts)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': 'https://example.org/course/',
      name: 'MLOps',
      url: 'https://example.org/course/',
      inLanguage: 'en',
      description: 'All of it.',
      author: [{ '@type': 'Person', name: 'Ada' }],
      hasPart: [{ '@type': 'LearningResource', name: 'One', url: 'https://example.org/course/lectures/one/' }],
    });
  });

  it('describe a lecture as a part of its course that teaches topics', () => {
    const record = lectureJsonLd(place, {
      title: 'One',
      url: '/course/lectures/one/',
      description: '',
      language: 'en',
      course: { title: 'MLOps', url: '/course/' },
      number: 1,
      authors: [],
      teaches: [{ title: 'Feature store', url: '/course/components/feature-store/' }],
    });
    expect(record).toMatchObject({ '@type': 'LearningResource', position: 1, isPartOf: { '@type': 'Course', name: 'MLOps' } });
    expect(record['teaches']).toEqual([
      { '@type': 'DefinedTerm', name: 'Feature store', url: 'https://example.org/course/components/feature-store/' },
    ]);
    expect(record).not.toHaveProperty('description');
    expect(record).not.toHaveProperty('datePublished');
  });

  it('describe a topic as a term of its glossary', () => {
    const record = topicJsonLd(place, {
      title: 'Feature store',
      url: '/course/components/feature-store/',
      definition: 'One place.',
      aliases: ['feature catalogue'],
      language: 'en',
      set: glossary,
    });
    expect(record).toMatchObject({
      '@type': 'DefinedTerm',
      description: 'One place.',
      alternateName: ['feature catalogue'],
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Glossary', url: 'https://example.org/course/topics/' },
    });
    expect(termSetJsonLd(place, { ...glossary, description: 'Every topic.', language: 'en' })).toMatchObject({
      '@type': 'DefinedTermSet',
      name: 'Glossary',
    });
  });

  it('describe where a page stands, counted from one', () => {
    expect(breadcrumbJsonLd(place, [{ title: 'MLOps', url: '/course/' }, glossary])['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'MLOps', item: 'https://example.org/course/' },
      { '@type': 'ListItem', position: 2, name: 'Glossary', item: 'https://example.org/course/topics/' },
    ]);
  });

  it('keep addresses as they are where the site does not know its own', () => {
    expect(breadcrumbJsonLd({ siteUrl: '', basePath: '' }, [glossary])['itemListElement']).toMatchObject([{ item: '/course/topics/' }]);
  });
});
