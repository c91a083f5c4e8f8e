import type { Course } from '../model/course.ts';
import type { FacetView, RowGroup, TopicRow, TypePage } from '../model/index-page.ts';
import { comparedTypeName, comparePath } from '../model/study/topic-addresses.ts';
import type { Topic } from '../model/topic.ts';
import { byLetter, type TopicType } from '../model/topic-type.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewCheck } from './check-view.ts';
import { viewDrawing } from './drawing-views.ts';
import { viewFields } from './field-views.ts';
import { buildAlphabet, cutIndex, type Listed } from './index-parts.ts';
import { jsonLdOfTerms } from './page-json-ld.ts';
import { linkPlan } from './plan-page.ts';
import { linkTopic, type SiteContext } from './site-context.ts';
import { buildFacets, facetsOf } from './topic-facets.ts';
import { arrangeTopics, type TopicGroup } from './topic-groups.ts';

interface ListedRow extends Listed {
  readonly row: TopicRow;
  readonly place: TopicGroup;
}

/** Makes the index of one type; a long one takes several pages. */
export function buildTypePages(context: SiteContext, type: TopicType): readonly TypePage[] {
  const { course } = context;
  const { basePath } = course.settings;
  const path = `/${type.plural}/`;
  const arranged = arrangeTopics(context, type);
  const facets = arranged.map(({ topic }) => facetsOf(context, topic));
  const items = arranged.map(({ topic, group }, index) => listRow(viewRow(context, topic, facets[index] ?? {}), type, group));
  const { pages } = cutIndex(items, { basePath, path });
  const names = pages.map((page) => ({ url: basePath + page.path, names: page.items.map(({ row }) => row.topic.title) }));
  const choices: readonly FacetView[] = buildFacets(type, facets);
  const drawing = viewDrawing(context, type);
  const check = viewCheck(
    context,
    arranged.map(({ topic }) => topic),
    { seed: path },
  );
  const plan = linkPlan(context, type);
  return pages.map((page, index) => ({
    kind: 'type',
    head: headOf(course, type, page),
    type,
    groups: groupRows(page.items, pages[index - 1]?.items.at(-1)),
    total: items.length,
    ...(type.index.isCompared || items.length < 2 ? {} : { compareUrl: `${basePath}${comparePath}?${comparedTypeName}=${type.name}` }),
    parts: page.parts,
    facets: choices,
    alphabet: type.index.groups === byLetter ? buildAlphabet(names, basePath + page.path) : [],
    ...(index === 0 && drawing !== undefined ? { drawing } : {}),
    ...(index === 0 && check !== undefined ? { check } : {}),
    ...(index === 0 && plan !== undefined ? { plan } : {}),
  }));
}

function viewRow(context: SiteContext, topic: Topic, facets: ReturnType<typeof facetsOf>): TopicRow {
  return {
    topic: linkTopic(context.course, topic),
    aliases: topic.aliases,
    fields: viewFields(context, topic),
    facets: Object.fromEntries(Object.entries(facets).map(([key, values]) => [key, values.map(({ value }) => value)])),
  };
}

function listRow(row: TopicRow, { index }: TopicType, place: TopicGroup): ListedRow {
  return { row, place, group: place.id, label: row.topic.title, weight: weigh(row) * (index.form === 'terms' ? 1 : slowForm) };
}

/** What is no list of terms is laid out at once and not as it comes into view, which takes a browser half as long again. */
const slowForm = 1.5;

/** Characters, with those of the markup around them. */
function weigh({ topic, fields }: TopicRow): number {
  const values = fields.flatMap((field) => [
    ...field.values,
    ...field.criteria.flatMap(({ question, leansToward }) => [question, leansToward]),
  ]);
  return topic.title.length + topic.url.length + topic.definition.length + 200 + values.reduce((sum, html) => sum + html.length + 10, 0);
}

function headOf(course: Course, type: TopicType, page: { readonly path: string; readonly suffix: string }): TypePage['head'] {
  const path = `/${type.plural}/`;
  const head = {
    path: page.path,
    title: type.labelPlural + page.suffix,
    description: type.description,
    breadcrumbs: breadcrumbsTo(course, page.path === path ? [] : [{ title: type.labelPlural, url: path }]),
  };
  return { ...head, jsonLd: jsonLdOfTerms(course, head) };
}

/** Puts rows together that follow each other in a group. A group that began on the page before has another place than there. */
function groupRows(items: readonly ListedRow[], before: ListedRow | undefined): readonly RowGroup[] {
  const groups: { id: string; title: string; url?: string; rows: TopicRow[] }[] = [];
  for (const [index, { row, place }] of items.entries()) {
    if (index > 0 && items[index - 1]?.group === place.id) groups.at(-1)?.rows.push(row);
    else groups.push({ ...place, id: place.id === before?.group ? `${place.id}-more` : place.id, rows: [row] });
  }
  return groups;
}
