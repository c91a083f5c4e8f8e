/** The keys of a declaration, and what each holds, as the guide says it. */
export const declarationKeys = {
  type: {
    name: 'the name that notes write, as in `type: dataset`; else that of the file',
    label: 'the name that readers see, as in “Data set”',
    plural: 'the class for many at once, and the address of the index; else made of `labelPlural`',
    labelPlural: 'the name of many; else `label` with an s',
    description: 'what the type is, in a sentence, for the head of its index',
    names: '`words` (any case is linked), `products` (with their case alone) or `activities` (not where one is counted)',
    glyph: 'an SVG path, drawn in lines on a grid of 24 by 24',
    hue: 'an angle from 0 to 359, of which both themes get a colour; or two colours, for light and for dark',
    after: 'the type that it stands behind in the menu',
    fields: 'a list of fields',
    index: 'how its index looks',
    drawing: 'a drawing of all its topics, above its index and on the first page',
    readers: 'says that readers are such topics themselves: the first page tells each group where to begin',
    work: 'says that its topics are works that others wrote, and which fields cite them',
    asked: 'words of a question that ask for it',
    schema: 'what a topic is to schema.org, as in `Dataset`',
  },
  field: {
    key: 'the name that notes write',
    label: 'the name that readers see',
    kind: 'the kind of its values',
    synonyms: 'other words for it, in headings, columns and before colons',
    choices: 'the only values allowed',
    relation: 'the edge that it makes to other topics',
    isName: '`true` where its value is one more name of the topic',
    isProse: '`true` where its text is prose, with links',
    place: '`fact` beside others while it is short, `question` first and large; else a row of its own',
    marks: '`numbers`, `letters` or `warnings` before the values of a list',
  },
  relation: {
    to: 'the type that it leads to',
    forward: 'what it is called on the page of the field’s topic',
    backward: 'what it is called on the page that it leads to',
    name: 'its permanent name; a field at its other end has the same, with the labels changed over',
  },
  index: {
    form: '`matrix`, `table`, `terms`, `sections` or `bibliography`',
    groups: 'a field whose values topics stand under, or `letter`',
    order: 'fields that order them, before their titles',
    isReversed: '`true` puts the last first',
    columns: 'fields that it shows',
    filters: 'fields that it is filtered by',
    isNumbered: '`true` numbers sections',
    isCompared: '`true` sets any two rows of a matrix or a table side by side',
  },
  drawing: {
    form: '`stack` (plates with parts) or `cycle` (steps)',
    along: 'the field whose edge leads to the parts, or to the next step',
    title: 'what the first page calls it',
    note: 'what it says beside it; a type in braces is a link to its index',
  },
  readers: {
    field: 'the field that says which group one is in',
    toward: 'the types of what they should look up',
    note: 'what stands beside the section',
  },
  work: {
    authors: 'the field of its authors',
    year: 'the field of its year',
    venue: 'the field of where it came out',
    address: 'the field of its address',
  },
  asked: {
    opening: 'words that open a question for one, such as “who”',
    leaning: 'words that make one likelier wherever they stand',
    listing: 'words that do so where the question asks which there are',
  },
} as const;

/** A part of a declaration: a mapping with keys of its own. */
export type DeclarationPart = keyof typeof declarationKeys;
