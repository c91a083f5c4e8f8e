import type { FacetView } from '../model/index-page.ts';
import { toSlug } from '../model/slug.ts';
import type { Topic } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import { relatedBy } from './related-by.ts';
import type { SiteContext } from './site-context.ts';

/** More values than anyone looks through to choose one; the commonest are kept. */
const mostChoices = 100;

/** One value of a field: as addresses have it, and as readers do. */
interface FacetValue {
  readonly value: string;
  readonly text: string;
}

/** Gives a topic's values of the fields that the index of its type is filtered by. */
export function facetsOf(context: SiteContext, topic: Topic): Readonly<Record<string, readonly FacetValue[]>> {
  return Object.fromEntries(topic.ofType.index.filters.map((key) => [key, valuesOf(context, topic, key)]));
}

/** Gives a topic's values of one field; where they are topics, by their titles, also those that say so from their end. */
export function valuesOf({ course }: SiteContext, topic: Topic, key: string): readonly FacetValue[] {
  const edge = topic.ofType.fields.find((field) => field.key === key)?.relation;
  const written = topic.fields.find(({ definition }) => definition.key === key)?.values ?? [];
  const related = edge === undefined ? [] : relatedBy(course, topic, edge);
  const texts = [
    ...written.flatMap(({ text, names }) => (names.length === 0 ? [text] : names.map((id) => course.topicsById.get(id)?.title ?? text))),
    ...related.flatMap((id) => course.topicsById.get(id)?.title ?? []),
  ];
  return [...new Map(texts.map((text) => [toSlug(text), { value: toSlug(text), text }])).values()];
}

/** Gathers what an index is filtered by: each field that tells its topics apart, with its values in order. */
export function buildFacets(
  { index, fields }: TopicType,
  rows: readonly Readonly<Record<string, readonly FacetValue[]>>[],
): readonly FacetView[] {
  return index.filters.flatMap((key) => {
    const counts = new Map<string, { value: string; text: string; count: number }>();
    for (const { value, text } of rows.flatMap((facets) => facets[key] ?? [])) {
      const known = counts.get(value);
      if (known === undefined) counts.set(value, { value, text, count: 1 });
      else known.count += 1;
    }
    const choices = [...counts.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, mostChoices)
      .sort((a, b) => a.text.localeCompare(b.text, 'en'));
    const label = fields.find((field) => field.key === key)?.label ?? key;
    return choices.length > 1 ? [{ key, label, choices }] : [];
  });
}
