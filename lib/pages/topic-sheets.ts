import { fieldKinds } from '../model/fields/field-kinds.ts';
import type { Sheet } from '../model/study/sheet.ts';
import type { Topic } from '../model/topic.ts';
import type { SheetView } from '../model/topic-page.ts';
import type { FieldDefinition } from '../model/topic-type.ts';
import type { SiteContext } from './site-context.ts';

/** Makes what a reader of a topic's page can fill in: a worksheet of its criteria, a record of its parts. */
export function viewSheets(context: SiteContext, topic: Topic): readonly SheetView[] {
  return topic.fields.flatMap(({ definition, values }) => {
    if (fieldKinds[definition.kind].shape === 'records') {
      const criteria = values.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion]));
      return criteria.length === 0 ? [] : [{ key: definition.key, sheet: makeWorksheet(context, topic, criteria) }];
    }
    if (!definition.isFilledIn || values.length === 0) return [];
    return [
      {
        key: definition.key,
        sheet: makeRecord(
          topic,
          definition,
          values.map(({ text }) => text),
        ),
      },
    ];
  });
}

type Worksheet = Extract<Sheet, { readonly kind: 'worksheet' }>;

/** The ways that a decision can go are its list, and what is asked stands first on its page: where a type has neither, criteria are enough. */
function makeWorksheet({ plans }: SiteContext, { title, fields }: Topic, criteria: Worksheet['criteria']): Worksheet {
  const textsOf = (isWanted: (field: FieldDefinition) => boolean) =>
    fields.find(({ definition }) => isWanted(definition))?.values.map(({ text }) => text) ?? [];
  const [plan] = plans;
  return {
    kind: 'worksheet',
    title,
    question: textsOf(({ place }) => place === 'question')[0] ?? '',
    options: textsOf(({ kind, marks }) => fieldKinds[kind].shape === 'list' && marks === 'letters'),
    criteria,
    subject: plan?.parts.label.toLowerCase() ?? '',
  };
}

function makeRecord({ title }: Topic, { label }: FieldDefinition, parts: readonly string[]): Sheet {
  return { kind: 'record', title, label, parts };
}
