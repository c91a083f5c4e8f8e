/** How much a problem weighs: an error stops the build, a warning does not, and advice is no fault at all. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule says of every problem: its usual weight and, where it is always the same, how to mend it. */
interface Rule {
  readonly severity: Severity;
  readonly hint?: string;
}

/** Every rule, by its permanent name. Each has its examples in `lib/guide/rules`. */
export const rules = {
  'address-taken': { severity: 'error', hint: 'Rename one of the two files; case and signs make no difference in an address.' },
  'alias-taken': { severity: 'error', hint: 'A name leads to one topic; take the alias off one of the two.' },
  'alias-too-general': { severity: 'advice' },
  'anchor-defined-twice': { severity: 'warning', hint: 'Give one of the two another name; links lead to the other.' },
  'attributes-unreadable': {
    severity: 'warning',
    hint: 'Write them as {#id .class key="value"}, with plain quotation marks around values that hold spaces.',
  },
  'bare-address': { severity: 'advice', hint: 'Give the link words: [what is there](address).' },
  'bibliography-missing': { severity: 'warning', hint: 'Put the .bib file beside the note; until then keys stand in place of works.' },
  'builds-on-itself': {
    severity: 'advice',
    hint: 'Take the topic out of the field of one of them: it leads to the other, and does not need it.',
  },
  'citation-unknown': { severity: 'warning' },
  'code-not-run': { severity: 'warning', hint: 'Save what it makes as a picture or a table and put that here.' },
  'code-unclosed': { severity: 'warning' },
  'comment-unclosed': { severity: 'warning' },
  'definition-missing': { severity: 'warning', hint: 'Say what it is in a paragraph right under its name, or in a column "Definition".' },
  'definition-too-long': { severity: 'advice' },
  'definitions-differ': { severity: 'advice' },
  'diagram-undrawn': { severity: 'warning' },
  'diagram-unreadable': { severity: 'warning', hint: 'Mend the Mermaid source; until then it is shown as it stands.' },
  'diagram-without-words': { severity: 'warning' },
  'div-unclosed': { severity: 'warning' },
  'document-unclosed': { severity: 'warning', hint: 'Close it with </html>; until then its empty lines end it.' },
  'element-unclosed': { severity: 'warning' },
  'field-value': { severity: 'error' },
  'file-leads-out': { severity: 'error', hint: 'Put the file itself into the folder.' },
  'file-name': { severity: 'error', hint: 'Rename it: letters, digits, spaces and hyphens are safe.' },
  'file-too-large': { severity: 'warning', hint: 'Make it smaller, or put it where large files are kept and link to its address.' },
  'file-unread': { severity: 'warning' },
  'file-unreadable': { severity: 'error' },
  'footnote-defined-twice': { severity: 'warning' },
  'footnote-missing': { severity: 'warning' },
  'footnote-unused': { severity: 'warning' },
  'foreign-syntax': { severity: 'warning' },
  'formula-not-found': { severity: 'warning' },
  'formula-unclosed': {
    severity: 'warning',
    hint: 'Close it with the signs that opened it, with no empty line and no heading before them; until then it is read as text.',
  },
  'formula-unreadable': { severity: 'warning' },
  'front-matter-aliases': { severity: 'error' },
  'front-matter-key': { severity: 'error' },
  'front-matter-language': { severity: 'error' },
  'front-matter-late': { severity: 'warning', hint: 'Move its lines to the top of the file; until then they are read as text.' },
  'front-matter-too-deep': { severity: 'error' },
  'front-matter-too-large': {
    severity: 'error',
    hint: 'Keep titles, names and short fields in the front matter, and move text into the note.',
  },
  'front-matter-unclosed': {
    severity: 'warning',
    hint: 'Close the front matter with a line of three hyphens; until then it is read as text.',
  },
  'front-matter-value': { severity: 'error' },
  'front-matter-yaml': { severity: 'error' },
  'heading-skips-level': { severity: 'advice' },
  'heading-too-long': { severity: 'error', hint: 'Shorten it.' },
  'hidden-undecided': { severity: 'warning' },
  'html-misnested': {
    severity: 'warning',
    hint: 'Close every element inside the one it was opened in, and put no link into a link and no heading into a heading.',
  },
  'html-removed': { severity: 'warning' },
  'image-cleaned': { severity: 'warning', hint: 'Export it as plain SVG, or as PNG.' },
  'image-elsewhere': { severity: 'warning' },
  'image-missing': { severity: 'warning' },
  'image-too-large': { severity: 'warning', hint: 'Make it smaller: pages show no more than 1,600 pixels across.' },
  'image-without-words': { severity: 'advice', hint: 'Say it between the brackets: ![What can be seen](file.png).' },
  'lecture-without-readings': { severity: 'advice', hint: 'Name what to read in the front matter, one title a line under "readings:".' },
  'link-inexact': { severity: 'warning' },
  'link-leaves-content': {
    severity: 'warning',
    hint: 'Link to a file below the content folder, write a whole address, or name the repository in course.yml.',
  },
  'link-refused': { severity: 'warning', hint: 'Link to a file of the course, or to an address that begins with https:// or mailto:.' },
  'link-to-nothing': { severity: 'error' },
  'link-unpublished': {
    severity: 'warning',
    hint: 'Name the repository in course.yml, so that the link leads to it there, or write a whole address.',
  },
  'link-unread': { severity: 'warning' },
  'nesting-too-deep': { severity: 'error' },
  'note-holds-nul': { severity: 'error' },
  'note-not-utf8': { severity: 'error' },
  'note-too-large': { severity: 'error' },
  'note-too-long': { severity: 'error', hint: 'Split it into several notes.' },
  'note-unreadable': { severity: 'error', hint: 'Take out what was added last; this is a fault of the reader too, worth reporting.' },
  'paragraph-too-dense': { severity: 'error', hint: 'Part it with empty lines, or put it into a code block.' },
  'paragraph-too-long': { severity: 'error', hint: 'Part it with empty lines, or put it into a code block.' },
  'question-answers-equal': { severity: 'warning' },
  'question-without-answer': { severity: 'warning' },
  'question-without-explanation': { severity: 'advice', hint: 'Say behind the answers why the right one is right.' },
  'question-without-words': { severity: 'warning' },
  'reference-ambiguous': {
    severity: 'warning',
    hint: 'Link to the note that is meant, with the name behind #, or give one of the two another name.',
  },
  'reference-missing': { severity: 'warning' },
  'reference-to-nothing': { severity: 'warning' },
  'table-row-too-long': { severity: 'warning', hint: 'Add a column to the header, or write a bar that is no border as \\|.' },
  'table-too-large': { severity: 'error' },
  'term-without-topic': { severity: 'advice' },
  'title-missing': { severity: 'warning', hint: 'Add "title: …" to the front matter, or open the note with a heading of the first level.' },
  'too-many-headings': { severity: 'error', hint: 'Split it into several notes.' },
  'too-many-links': { severity: 'error', hint: 'Split it into several notes.' },
  'topic-defined-twice': { severity: 'error', hint: 'Keep one definition; a section with the same heading and no type adds to it.' },
  'topic-not-mentioned': {
    severity: 'advice',
    hint: 'Name it where it is taught, give it the name as an alias that lectures use, or take it out.',
  },
  'topics-alike': { severity: 'advice' },
  'type-key': { severity: 'error' },
  'type-taken': { severity: 'error' },
  'type-value': { severity: 'error' },
  'unknown-attribute': { severity: 'warning' },
  'unknown-field': { severity: 'error' },
  'unknown-setting': { severity: 'error' },
  'unknown-topic': { severity: 'error' },
  'unknown-type': { severity: 'error' },
} as const satisfies Readonly<Record<string, Rule>>;

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;

/** Tells whether a name is that of a rule. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

type HintedRule = { [Name in RuleName]: (typeof rules)[Name] extends { readonly hint: string } ? Name : never }[RuleName];

/** What is told of a problem, wherever it stands. */
export interface Told {
  readonly severity: Severity;
  readonly rule: RuleName;
  /** One line: what was found. */
  readonly message: string;
  /** One sentence: the fix. */
  readonly hint: string;
}

/** Tells what was found against a rule, with the rule's weight and, unless another is given, its hint. */
export function tell(rule: HintedRule, message: string): Told;
export function tell(rule: RuleName, message: string, hint: string): Told;
export function tell(rule: RuleName, message: string, hint?: string): Told {
  const { severity, hint: usual = '' }: Rule = rules[rule];
  return { severity, rule, message, hint: hint ?? usual };
}
