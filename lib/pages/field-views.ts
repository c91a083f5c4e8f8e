import { findTextMentions } from '../links/find-text-mentions.ts';
import { external, topicLinkToHtml, writeLink } from '../links/write-link.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { fieldKinds } from '../model/fields/field-kinds.ts';
import { toNameKey } from '../model/name-key.ts';
import type { FieldValue, Topic, TopicField, TopicId } from '../model/topic.ts';
import type { CriterionView, FieldView } from '../model/topic-page.ts';
import type { FieldDefinition } from '../model/topic-type.ts';
import { fieldOfRelation } from '../model/types/field-of-relation.ts';
import { linkingPage, type SiteContext } from './site-context.ts';

/**
 * Shows a topic's fields: what its passages say, and, where a field is an edge, also the topics that say the same edge
 * from their end. Text is escaped and the topics it names are linked.
 */
export function viewFields(context: SiteContext, topic: Topic): readonly FieldView[] {
  return topic.ofType.fields.flatMap((definition) => {
    const field = topic.fields.find((other) => other.definition.key === definition.key);
    const reversed = reverseValues(context, topic, { definition, field });
    const values = [
      ...(field?.values.map((value) => valueToHtml(context, topic, { definition, value })) ?? []),
      ...reversed.slice(0, mostReversed),
    ];
    const more = reversed.length - mostReversed;
    const criteria =
      field?.values.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterionToView(context, topic, criterion)])) ?? [];
    const { key, label, kind, place, marks } = definition;
    if (values.length === 0) return [];
    const shown = fieldKinds[kind].shape === 'records' ? [] : values;
    return [
      {
        definition: { key, label, kind, ...(place === undefined ? {} : { place }), ...(marks === undefined ? {} : { marks }) },
        values: shown,
        criteria,
        ...(more > 0 ? { more } : {}),
      },
    ];
  });
}

/** More topics that say an edge from their end are more than a reader looks through; a page says how many it leaves out. */
const mostReversed = 60;

interface ValueOf {
  readonly definition: FieldDefinition;
  readonly value: FieldValue;
}

function valueToHtml(context: SiteContext, topic: Topic, { definition, value }: ValueOf): string {
  const { basePath } = context.course.settings;
  const { links } = fieldKinds[definition.kind];
  if (links === 'address')
    return `<a${external} href="${escapeHtml(value.text)}">${escapeHtml(value.text.replace(/^https?:\/\//, '').replace(/\/$/, ''))}</a>`;
  const [only, ...others] = value.names;
  const named = only === undefined ? undefined : context.course.topicsById.get(only);
  if (named !== undefined && others.length === 0 && bearsName(context, value.text, named.id))
    return topicLinkToHtml(named, value.text, linkingPage(context));
  const lecture = links === 'lectures' ? context.lecturesByName.get(toNameKey(value.text)) : undefined;
  if (lecture !== undefined) {
    const href = basePath + (context.course.paths.get(lecture.path) ?? '/');
    const [open, end] = writeLink('', context.linkTo === undefined ? { href } : context.linkTo(href, value.text));
    return open + escapeHtml(value.text) + end;
  }
  if (definition.key === topic.ofType.index.order[0] && fieldKinds[definition.kind].orders === 'numbers')
    return escapeHtml(sayStep(context, topic, value.text));
  return links !== undefined || definition.isProse ? linkText(context, topic, value.text) : escapeHtml(value.text);
}

/** A place in an order says little without how many there are; where numbers are no places, such as years, they stand alone. */
function sayStep({ stepsOfType }: SiteContext, { type }: Topic, text: string): string {
  const count = stepsOfType.get(type);
  return count === undefined ? text : `${text} of ${count}`;
}

/** The topics that an edge of this field leads to and that its values do not name, most often since they say the edge from their end. */
function reverseValues(
  context: SiteContext,
  topic: Topic,
  { definition, field }: { definition: FieldDefinition; field: TopicField | undefined },
): readonly string[] {
  const { course } = context;
  const shown = new Set<TopicId>(field?.values.flatMap(({ names }) => names) ?? []);
  return (course.relations.get(topic.id) ?? []).flatMap((relation) => {
    const other = course.topicsById.get(relation.to);
    if (other === undefined || shown.has(relation.to) || fieldOfRelation(topic.ofType, relation) !== definition) return [];
    shown.add(relation.to);
    return [topicLinkToHtml(other, other.title, linkingPage(context))];
  });
}

function criterionToView(context: SiteContext, topic: Topic, criterion: CriterionView): CriterionView {
  return {
    question: linkText(context, topic, criterion.question),
    leansToward: linkText(context, topic, criterion.leansToward),
    why: linkText(context, topic, criterion.why),
  };
}

function linkText(context: SiteContext, self: Topic, text: string): string {
  return linkWords(context, text, self);
}

/** Escapes a text and links the first mention of each topic in it, but for the topic whose page it is. */
export function linkWords(context: SiteContext, text: string, self?: Topic): string {
  const seen = new Set<TopicId>(self === undefined ? [] : [self.id]);
  let html = '';
  let done = 0;
  for (const { topic, start, end } of findTextMentions(
    text,
    context.matcher,
    self === undefined ? '' : `${self.title} ${self.definition}`,
  )) {
    if (seen.has(topic.id)) continue;
    seen.add(topic.id);
    html += escapeHtml(text.slice(done, start)) + topicLinkToHtml(topic, text.slice(start, end), linkingPage(context));
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}

function bearsName({ course }: SiteContext, text: string, id: TopicId): boolean {
  return course.names.get(toNameKey(text)) === id;
}
