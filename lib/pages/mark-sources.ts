import { escapeHtml } from '../model/escape-html.ts';
import type { FieldValue, Topic, TopicField } from '../model/topic.ts';
import type { FieldView } from '../model/topic-page.ts';
import { placeOfPassage } from './place-of-passage.ts';
import type { SiteContext } from './site-context.ts';

/**
 * Marks the values of fields that another note than the defining one gives, with a link to the place, so that no note changes a topic
 * in silence. Where one note gives all of a field, the field bears the mark.
 */
export function markSources(context: SiteContext, topic: Topic, views: readonly FieldView[]): readonly FieldView[] {
  return views.map((view) => {
    const field = topic.fields.find(({ definition }) => definition.key === view.definition.key);
    if (field === undefined) return view;
    const marks = field.values.map((value) => markOf(context, topic, { field, value }));
    const [first = '', ...others] = marks;
    if (others.every((mark) => mark === first)) return first === '' ? view : { ...view, markHtml: first };
    const markAt = (index: number) => (marks[index] === undefined || marks[index] === '' ? '' : ` ${marks[index]}`);
    return {
      ...view,
      values: view.values.map((html, index) => html + markAt(index)),
      criteria: view.criteria.map((criterion, index) => ({ ...criterion, question: criterion.question + markAt(index) })),
    };
  });
}

function markOf({ course }: SiteContext, topic: Topic, { field, value }: { field: TopicField; value: FieldValue }): string {
  const note = course.notes.get(value.note);
  if (note === undefined || value.note === topic.definedBy.note) return '';
  const passage = topic.addedBy.find(
    (added) =>
      added.note === value.note &&
      added.passage.labelled.some(({ label }) => course.types.findField(topic.type, label) === field.definition),
  );
  const url = placeOfPassage(course, value.note, passage?.passage.anchor ?? '');
  const name = note.kind === 'lecture' && note.number !== undefined ? `lecture ${note.number}, ${note.title}` : note.title;
  const mark = note.kind === 'lecture' && note.number !== undefined ? `L${note.number}` : note.title;
  const from = escapeHtml(`From ${name}`);
  return `<small class="value-source"><a href="${escapeHtml(url)}" title="${from}" aria-label="${from}">${escapeHtml(mark)}</a></small>`;
}
