import { stringify } from 'yaml';
import type { FieldDefinition, TopicType } from '../model/topic-type.ts';

/** What a new lecture knows of itself. */
interface LectureDraft {
  readonly title: string;
  readonly number: number;
  readonly date: string;
  readonly author: string | undefined;
}

/** Writes a new lecture: what it may say of itself is there as comments, which no page shows. */
export function draftLecture({ title, number, date, author }: LectureDraft): string {
  const given = stringify({ title, number, date, ...(author === undefined ? {} : { authors: [author] }) }, { lineWidth: 0 });
  const others = [
    ...(author === undefined ? ['# authors:', '#   - Your name'] : []),
    '# summary: One or two sentences for the list of lectures.',
    '# readings:',
    '#   - The title of a reading',
  ];
  return `---
${given}${others.join('\n')}
---

<!--
Write as in any Markdown file. A heading, table row or list item that bears a topic's name appears on that topic's page.

This heading defines a topic, and the paragraph under it is its definition:

## Model server {.component layer="ML platform" aliases="serving layer"}

A model server answers requests with the predictions of a model that it keeps in memory.
-->
`;
}

/** Writes a new topic's note: its fields are there as comments, with what each may hold. */
export function draftTopic({ type, title }: { readonly type: TopicType; readonly title: string }): string {
  const fields = [
    { key: 'aliases', kind: 'names', example: 'another name' },
    ...type.fields.map((field) => ({ ...field, example: exampleOf(field) })),
  ];
  const comments = fields.map(({ key, kind, example }) => (isMany(kind) ? `# ${key}:\n#   - ${example}` : `# ${key}: ${example}`));
  return `---
${stringify({ type: type.name, title }, { lineWidth: 0 })}${comments.join('\n')}
---

This ${type.label.toLowerCase()} is not described yet.

<!-- Write in place of the line above what it is, in one or two sentences: that is the definition. What follows it is shown below the fields. -->
`;
}

function isMany(kind: string): boolean {
  return kind === 'list' || kind === 'names' || kind === 'criteria';
}

function exampleOf({ kind, choices, relation }: FieldDefinition): string {
  if (choices !== undefined) return choices.join(' | ');
  if (relation !== undefined) return `the name of a ${relation.to}`;
  const examples: Readonly<Record<FieldDefinition['kind'], string>> = {
    text: 'a few words',
    number: '1',
    link: 'https://example.org',
    list: 'one sentence',
    names: 'one name',
    criteria: '{ question: What speaks for it?, leans toward: the one side, why: a reason }',
  };
  return examples[kind];
}
