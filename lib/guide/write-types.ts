import type { TopicType } from '../model/topic-type.ts';

/** Between these lines of the guide stands what is made of a course's types. */
const typesStart = '<!-- types -->';
const typesEnd = '<!-- /types -->';

/** Puts what the course's own types are in the place of what the guide's file says of types. */
export function fillInTypes(markdown: string, types: readonly TopicType[]): string {
  const marked = new RegExp(`${typesStart}[\\s\\S]*?${typesEnd}`, 'g');
  return markdown.replace(marked, (part) => (part.includes('| type') ? writeFields(types) : nameTypes(types)));
}

/** Names the types of a course in a sentence. */
export function nameTypes(types: readonly TopicType[]): string {
  const names = new Intl.ListFormat('en').format(types.map(({ name }) => name));
  return types.length === 1
    ? `The course has pages for one **type** of topics: ${names}.`
    : `The course has pages for ${types.length} **types** of topics: ${names}.`;
}

/** Lists the fields of each type. */
export function writeFields(types: readonly TopicType[]): string {
  const rows = types.map(({ name, fields }) => `| ${name} | ${fields.map(({ key }) => `\`${key}\``).join(', ')} |`);
  return ['| type | fields |', '| --- | --- |', ...rows].join('\n');
}

/** Writes the guide of a course whose repository has none of its own: how to write a lecture and define topics of its types, in no subject's words. */
export function writeGuide(types: readonly TopicType[]): string {
  return [opening, ...types.slice(0, 1).flatMap((type) => [defining(types, type), adding(types, type)]), linking].join('\n');
}

const opening = `# Write for this course

You add a lecture, or correct one, with a text file in [Markdown](https://commonmark.org/help/). Every change is checked before anybody sees it, and what is wrong is told at its line, with the fix: \`npm run check\` tells it, and \`npm run dev\` shows each page while you write it.

## Add a lecture

Put a file that ends in \`.md\` into the folder \`lectures\`. The first heading is its title. It may open with front matter, none of which is needed: \`title\`, \`subtitle\`, \`number\`, \`date\`, \`authors\`, \`summary\`, \`source\`, \`objectives\`, \`readings\`, \`aliases\`, \`draft\` and \`autolink\`.
`;

function defining(types: readonly TopicType[], { name, plural, labelPlural }: TopicType): string {
  return `## Define a topic

${nameTypes(types)} A topic is defined once, anywhere; its page then gathers what all lectures say of it.

Put the type, with a dot before it, between braces behind a heading. The first paragraph below it is the definition.

\`\`\`md example topics
## A name {.${name} aliases="another name"}

It says what the thing is, in one or two sentences.
\`\`\`

A heading with the plural of a type says that each row of the table below it, or each item of the list, defines a topic.

\`\`\`md example topics
## Some ${labelPlural.toLowerCase()} {.${plural}}

- One name: what the first is.
- Other name: what the second is.
\`\`\`

A topic that no lecture explains gets a note with \`type:\` in its front matter. Its fields stand there too.
`;
}

function adding(types: readonly TopicType[], { name }: TopicType): string {
  return `## Add to a topic

To add to a topic's page, write about it below a heading that bears its name, or begin a list item or paragraph with the name and a colon.

\`\`\`md example topics
## A name {.${name}}

It says what the thing is.

## What is a name?

This is what another lecture has to say of it.
\`\`\`

Each type has fields. Write a field as an attribute of the heading, in the front matter of the topic's note, as a sub-heading, as a column, or as words with a colon.

${writeFields(types)}
`;
}

const linking = `## Link

The first time that a section names a topic, the name becomes a link by itself. To link by hand, put the name of a topic or lecture between double brackets; behind a bar stand other words. Links to files and headings work as they do on the code host.
`;
