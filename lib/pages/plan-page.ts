import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { fieldKinds } from '../model/fields/field-kinds.ts';
import type { PageLink } from '../model/page-link.ts';
import type { PlanPage, PlanPartView } from '../model/plan-page.ts';
import type { PlanChoice, PlanFact } from '../model/study/sheet.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { FieldDefinition, TopicType } from '../model/topic-type.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import type { StackToPlan } from './list-plans.ts';
import { relatedBy } from './related-by.ts';
import { linkTopic, type SiteContext } from './site-context.ts';
import { orderTopics } from './topic-order.ts';

/** As many as a group goes through in an evening, and as a page holds with all that can be chosen. */
const most = { plates: 12, parts: 80, listed: 10, choices: 600, worksheets: 8 } as const;

/** Links to the page where a stack is planned that topics of a type are plates or parts of. */
export function linkPlan({ course, plans }: SiteContext, type: TopicType): PageLink | undefined {
  const stack = plans.find(({ plates, parts }) => plates === type || parts === type);
  return stack === undefined ? undefined : { title: stack.title, url: course.settings.basePath + stack.path };
}

/** Makes the page where a stack is planned. */
export function buildPlanPage({ course }: SiteContext, stack: StackToPlan): PlanPage {
  const { settings } = course;
  const found = gatherStack(course, stack);
  const places = new Map(found.choices.map(({ id }, at) => [id, at]));
  const facts = factsOf(stack.choices);
  const views = found.choices.map((topic) =>
    viewChoice(
      course,
      topic,
      facts,
      found.plates.map(({ topic: plate }) => plate.id),
    ),
  );
  const folderOf = ({ plural }: TopicType) => `${settings.basePath}/${plural}/`;
  const plates = found.plates.map(({ topic, parts }) => ({
    plate: linkTopic(course, topic),
    parts: parts.map(({ topic: part, choices }): PlanPartView => {
      const listed = choices.flatMap((id) => course.topicsById.get(id) ?? []);
      return {
        part: linkTopic(course, part),
        choices: listed.slice(0, most.listed).map((choice) => ({
          title: choice.title,
          url: settings.basePath + topicPath(choice),
          facts: facts
            .flatMap((field) => (textOf(choice, field) === '' ? [] : `${field.label.toLowerCase()} ${textOf(choice, field)}`))
            .join(', '),
        })),
        more: Math.max(0, listed.length - most.listed),
      };
    }),
  }));
  return {
    kind: 'plan',
    head: {
      path: stack.path,
      title: stack.title,
      description: `Choose one of the ${stack.choices.labelPlural.toLowerCase()} for each of the ${stack.parts.labelPlural.toLowerCase()}, and see what is missing and what clashes.`,
      breadcrumbs: breadcrumbsTo(course, [{ title: stack.plates.labelPlural, url: `/${stack.plates.plural}/` }]),
      jsonLd: [],
    },
    type: stack.plates.name,
    partType: stack.parts.name,
    index: { title: stack.plates.labelPlural, url: folderOf(stack.plates) },
    plates,
    more: found.more,
    sheet: {
      kind: 'plan',
      title: stack.title,
      words: {
        plate: stack.plates.label.toLowerCase(),
        part: stack.parts.label.toLowerCase(),
        parts: stack.parts.labelPlural.toLowerCase(),
        choice: stack.choices.label.toLowerCase(),
        choices: stack.choices.labelPlural.toLowerCase(),
      },
      plates: found.plates.map(({ topic, parts }) => ({
        title: topic.title,
        parts: parts.map(({ topic: part, choices }) => ({
          title: part.title,
          slug: part.slug,
          listed: choices.flatMap((id) => places.get(id) ?? []),
        })),
      })),
      choices: views,
      facts: facts.map(({ label, isDependence }): PlanFact => ({ label, isDependence: isDependence === true })),
      worksheets: linkWorksheets(course),
      partFolder: folderOf(stack.parts),
      choiceFolder: folderOf(stack.choices),
    },
  };
}

interface FoundStack {
  readonly plates: readonly {
    readonly topic: Topic;
    readonly parts: readonly { readonly topic: Topic; readonly choices: readonly TopicId[] }[];
  }[];
  readonly choices: readonly Topic[];
  readonly more: PlanPage['more'];
}

/** A part of several plates stands on the first of them. What is listed for a part can be chosen whatever the bounds; the others as far as there is room. */
function gatherStack(course: Course, { plates, parts, choices, toParts, toChoices }: StackToPlan): FoundStack {
  const ofType = (type: TopicType) => course.topics.filter((topic) => topic.type === type.name);
  const byTitle = (ids: readonly TopicId[]) => course.topics.filter(({ id }) => ids.includes(id));
  const seen = new Set<TopicId>();
  let left: number = most.parts;
  const found = orderTopics(plates, ofType(plates))
    .slice(0, most.plates)
    .map((topic) => {
      const own = byTitle(relatedBy(course, topic, toParts).filter((id) => !seen.has(id))).slice(0, left);
      left -= own.length;
      for (const { id } of own) seen.add(id);
      return {
        topic,
        parts: own.map((part) => ({ topic: part, choices: byTitle([...new Set(relatedBy(course, part, toChoices))]).map(({ id }) => id) })),
      };
    })
    .filter(({ parts: own }) => own.length > 0);
  const listed = new Set(found.flatMap((plate) => plate.parts.flatMap((part) => part.choices)));
  const all = ofType(choices);
  const kept = new Set([...all.filter(({ id }) => listed.has(id)), ...all.filter(({ id }) => !listed.has(id))].slice(0, most.choices));
  const hasPlate = ofType(parts).filter((part) => course.relations.get(part.id)?.some(({ name }) => name === toParts.name));
  return {
    plates: found,
    choices: all.filter((topic) => kept.has(topic)),
    more: { parts: Math.max(0, hasPlate.length - seen.size), choices: Math.max(0, all.length - kept.size) },
  };
}

/** What tells choices apart: values of a few words that stand beside others, or that only some are allowed of. What leads to topics, and what the index groups by, is told otherwise. */
function factsOf({ fields, index }: TopicType): readonly FieldDefinition[] {
  return fields.filter(
    ({ key, kind, place, choices, relation }) =>
      fieldKinds[kind].shape === 'line' &&
      fieldKinds[kind].links === undefined &&
      relation === undefined &&
      (choices !== undefined || place === 'fact') &&
      key !== index.groups,
  );
}

function viewChoice(course: Course, topic: Topic, facts: readonly FieldDefinition[], plates: readonly TopicId[]): PlanChoice {
  const related = new Set((course.relations.get(topic.id) ?? []).map(({ to }) => to));
  return {
    title: topic.title,
    slug: topic.slug,
    plates: plates.flatMap((id, at) => (related.has(id) ? [at] : [])),
    facts: facts.map((field) => textOf(topic, field)),
  };
}

function textOf({ fields }: Topic, { key }: FieldDefinition): string {
  return fields.find(({ definition }) => definition.key === key)?.values[0]?.text ?? '';
}

/** Every topic with criteria, in the order of its index. */
function linkWorksheets(course: Course): readonly PageLink[] {
  return course.types.all
    .flatMap((type) =>
      orderTopics(
        type,
        course.topics.filter(({ type: name, fields }) => name === type.name && fields.some(hasCriteria)),
      ),
    )
    .slice(0, most.worksheets)
    .map((topic) => ({ title: topic.title, url: course.settings.basePath + topicPath(topic) }));
}

function hasCriteria({ values }: Topic['fields'][number]): boolean {
  return values.some(({ criterion }) => criterion !== undefined);
}
