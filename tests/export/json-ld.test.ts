import { describe, expect, it } from 'vitest';
import { buildPages } from '../../lib/pages/write-site.ts';
import { makeSampleCourse } from './sample-course.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isWhole: Check = (value) =>
  typeof value === 'string' && /^https:\/\/example\.org\/course\/[^\s"<>]*$/.test(value) && URL.canParse(value);
const isCount: Check = (value) => Number.isInteger(value);
const isDay: Check = (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
const isLanguage: Check = (value) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);

/** The shapes at schema.org as far as pages use them; a property that is not named here is a fault, one with a star must be there. */
const shapes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Course: {
    '*name': isText,
    '*url': isWhole,
    '@id': isWhole,
    inLanguage: isLanguage,
    description: isText,
    license: isText,
    author: each(isShaped),
    hasPart: each(isShaped),
  },
  LearningResource: {
    '*name': isText,
    '*url': isWhole,
    '@id': isWhole,
    learningResourceType: isText,
    inLanguage: isLanguage,
    description: isText,
    position: isCount,
    datePublished: isDay,
    dateModified: isDay,
    author: each(isShaped),
    isPartOf: isShaped,
    teaches: each(isShaped),
  },
  DefinedTerm: {
    '*name': isText,
    '*url': isWhole,
    '@id': isWhole,
    inLanguage: isLanguage,
    description: isText,
    alternateName: each(isText),
    inDefinedTermSet: isShaped,
  },
  DefinedTermSet: { '*name': isText, '*url': isWhole, '@id': isWhole, inLanguage: isLanguage, description: isText },
  BreadcrumbList: { '*itemListElement': each(isShaped) },
  ListItem: { '*position': isCount, '*name': isText, '*item': isWhole },
  Person: { '*name': isText },
};

function isShaped(value: unknown): boolean {
  return faultsOf(value).length === 0;
}

/** Says where a record differs from its shape. */
function faultsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('@type' in value)) return ['no record'];
  const shape = shapes[String(value['@type'])];
  if (shape === undefined) return [`unknown type ${String(value['@type'])}`];
  const entries = Object.entries(value).filter(([key]) => key !== '@type' && key !== '@context');
  const wrong = entries.flatMap(([key, held]) => {
    const check = shape[key] ?? shape[`*${key}`];
    return check === undefined ? [`${key} is not expected`] : check(held) ? [] : [`${key} is ${JSON.stringify(held)}`];
  });
  const missing = Object.keys(shape).filter((key) => key.startsWith('*') && !(key.slice(1) in value));
  return [...wrong, ...missing.map((key) => `${key.slice(1)} is missing`)];
}

const pages = [...buildPages(makeSampleCourse({ siteUrl: 'https://example.org/course', basePath: '/course' }))];

describe('records for search engines', () => {
  it.each(pages.flatMap(({ head }) => head.jsonLd.map((record) => [head.path, record] as const)))(
    'on %s have the shape of their type',
    (_, record) => {
      expect(record).toHaveProperty('@context', 'https://schema.org');
      expect(faultsOf(JSON.parse(JSON.stringify(record)))).toEqual([]);
    },
  );

  it('stand on every kind of page that has something to say', () => {
    const types = (kind: string) =>
      pages.find((page) => page.kind === kind)?.head.jsonLd.map((record) => ('@type' in record ? record['@type'] : ''));
    expect(types('home')).toEqual(['Course']);
    expect(types('lecture')).toEqual(['LearningResource', 'BreadcrumbList']);
    expect(types('topic')).toEqual(['DefinedTerm', 'BreadcrumbList']);
    expect(types('glossary')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
    expect(types('type')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
  });

  it('finds a shape that is wrong', () => {
    expect(faultsOf({ '@type': 'ListItem', position: '1', name: 'A' })).toEqual(['position is "1"', 'item is missing']);
    expect(faultsOf({ '@type': 'Person', name: 'A', colour: 'red' })).toEqual(['colour is not expected']);
  });
});
