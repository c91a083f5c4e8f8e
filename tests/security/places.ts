/** A place in a note where a text may stand; gives Markdown, blocks of their own. */
interface Place {
  readonly name: string;
  readonly write: (text: string, key: string) => string;
}

/** Every place inside a note. Raw text comes last, since it may swallow what stands behind it. */
export const places: readonly Place[] = [
  { name: 'heading', write: (text) => `## ${inLine(text)}` },
  { name: 'link', write: (text) => `[${inLine(text)}](https://a.example)` },
  { name: 'address of a link', write: (text) => `[a](<${inLine(text).replace(/[<>]/g, '')}>)` },
  { name: 'title of a link', write: (text) => `[a](https://a.example "${inLine(text).replaceAll('"', '\\"')}")` },
  { name: 'link by name', write: (text) => `[[Rollback|${inLine(text)}]]` },
  { name: 'image', write: (text) => `![${inLine(text)}](dot.png)` },
  { name: 'address of an image', write: (text) => `![a](<${inLine(text).replace(/[<>]/g, '')}>)` },
  { name: 'title of an image', write: (text) => `![a](dot.png "${inLine(text).replaceAll('"', '\\"')}")` },
  { name: 'table cell', write: (text) => `| Tool | b |\n|---|---|\n| ${inCell(text)} | ${inCell(text)} |` },
  { name: 'code', write: (text) => `\`\`\`\`\`\`html\n${text}\n\`\`\`\`\`\`` },
  { name: 'language of code', write: (text) => `\`\`\`\`\`\` ${inLine(text).replaceAll('`', '')}\na\n\`\`\`\`\`\`` },
  { name: 'code in a line', write: (text) => `a \`\`\`\`\` ${inLine(text)} \`\`\`\`\` b` },
  {
    name: 'diagram',
    write: (text) =>
      `\`\`\`\`\`\`mermaid\ngraph TD\nA["${inLine(text)}"] -->|${inLine(text)}| B[${inLine(text)}]\naccDescr: ${inLine(text)}\n\`\`\`\`\`\``,
  },
  {
    name: 'source of a diagram',
    write: (text) => `\`\`\`\`\`\`mermaid\ngraph TD\nA --> B\n${text}\naccTitle: ${inLine(text)}\n\`\`\`\`\`\``,
  },
  { name: 'formula', write: (text) => `$\\text{${inLine(text)}}$ $${inLine(text)}$` },
  { name: 'list item', write: (text) => `- ${inLine(text)}: a\n  - ${inLine(text)}` },
  {
    name: 'quote',
    write: (text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  { name: 'title of an alert', write: (text) => `> [!NOTE] ${inLine(text)}\n> ${inLine(text)}` },
  { name: 'title of a block', write: (text) => `::: {.details title="${inLine(text).replaceAll('"', "'")}"}\n${inLine(text)}\n:::` },
  {
    name: 'attribute',
    write: (text) => `<p title="${inLine(text).replaceAll('"', '&quot;')}" align='${inLine(text).replaceAll("'", '&#39;')}'>a</p>`,
  },
  { name: 'attribute without quotes', write: (text) => `<p title=${inLine(text).replace(/\s/g, '/')}>a</p>` },
  { name: 'footnote', write: (text, key) => `a[^f${key}]\n\n[^f${key}]: ${inLine(text)}` },
  {
    name: 'topic',
    write: (text, key) =>
      `## T${key} ${inLine(text)} {.tool category="${inLine(text).replaceAll('"', "'")}" vendor='${inLine(text).replaceAll("'", '"')}'}\n\n${inLine(text)} is a tool.\n\n### Licence\n\n${inLine(text)}`,
  },
  { name: 'text', write: (text) => text },
  { name: 'text in a line', write: (text) => `a ${text} b` },
  { name: 'text in a div', write: (text) => `<div>\n${text}\n</div>` },
];

/** The places where one of many vectors stands: its raw text always, and every third of the others in turn; all with `LONG=1`. */
export function placesOf(index: number): readonly Place[] {
  const isLong = Boolean(process.env['LONG']);
  return places.filter(({ name }, place) => isLong || name.startsWith('text') || (place + index) % 3 === 0);
}

/** The front matter of a lecture with a text in every field that takes one. */
export function writeFrontMatter(text: string, key: string): string {
  const value = JSON.stringify(`L${key} ${text}`);
  return `---\ntitle: ${value}\nsubtitle: ${value}\nsummary: ${value}\nsource: ${JSON.stringify(text)}\nauthors: [${value}]\naliases: [${value}]\nreadings: [${value}]\n---\n`;
}

/** A topic note with a text in every field that takes one. */
export function writeTopicNote(text: string, key: string): string {
  const value = JSON.stringify(`N${key} ${text}`);
  const own = JSON.stringify(text);
  return `---\ntype: tool\ntitle: ${value}\ndefinition: ${own}\naliases: [${value}]\nauthors: ${own}\ncategory: ${own}\nvendor: ${own}\nroles: [${own}]\n---\n\n${inLine(text)}\n`;
}

/** A file's name that holds a text, as far as every disk takes it: no slashes, no signs of control, at most 255 bytes. */
export function writeFileName(text: string, key: string): string {
  const name = text
    .replaceAll('/', '\u2044')
    .replaceAll('\\', '\u29f5')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd-\uffff]/g, '');
  return `${key} ${name.slice(0, 60)}.md`;
}

function inLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function inCell(text: string): string {
  return inLine(text).replaceAll('|', '\\|');
}
