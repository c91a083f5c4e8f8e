import { stringify } from 'yaml';
import { fieldKinds } from '../model/fields/field-kinds.ts';
import type { FieldDefinition, TopicType } from '../model/topic-type.ts';

/** What a new lecture knows of itself. */
interface LectureDraft {
  readonly title: string;
  readonly number: number;
  readonly date: string;
  readonly author: string | undefined;
  /** The first type of the course, for the example of a definition. */
  readonly type: TopicType | undefined;
}

/** Writes a new lecture: what it may say of itself is there as comments, which no page shows. */
export function draftLecture({ title, number, date, author, type }: LectureDraft): string {
  const given = stringify({ title, number, date, ...(author === undefined ? {} : { authors: [author] }) }, { lineWidth: 0 });
  const others = [
    ...(author === undefined ? ['# authors:', '#   - Your name'] : []),
    '# summary: One or two sentences for the list of lectures.',
    '# objectives:',
    '#   - What students can do after it',
    '# readings:',
    '#   - The title of a reading',
  ];
  return `---
${given}${others.join('\n')}
---

<!--
Write as in any Markdown file. A heading, table row or list item that bears a topic's name appears on that topic's page.
${type === undefined ? '' : exampleOfType(type)}-->
`;
}

function exampleOfType({ name }: TopicType): string {
  return `
This heading defines a topic, and the paragraph under it is its definition:

## The name {.${name} aliases="another name"}

It says what the thing is, in one or two sentences.
`;
}

/** Writes a new topic's note: its fields are there as comments, with what each may hold. */
export function draftTopic({ type, title }: { readonly type: TopicType; readonly title: string }): string {
  const fields = type.fields.map((field) => ({ ...field, isOne: fieldKinds[field.kind].holdsOne, example: exampleOf(field) }));
  const comments = [{ key: 'aliases', isOne: false, example: 'another name' }, ...fields].map(({ key, isOne, example }) =>
    isOne ? `# ${key}: ${example}` : `# ${key}:\n#   - ${example}`,
  );
  return `---
${stringify({ type: type.name, title }, { lineWidth: 0 })}${comments.join('\n')}
---

This ${type.label.toLowerCase()} is not described yet.

<!-- Write in place of the line above what it is, in one or two sentences: that is the definition. What follows it is shown below the fields. -->
`;
}

function exampleOf({ kind, choices, relation }: FieldDefinition): string {
  if (choices !== undefined) return choices.join(' | ');
  return relation === undefined ? fieldKinds[kind].example : `the name of a ${relation.to}`;
}
