import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * What may stand in a page: GitHub's allow-list, with the blocks that courses need. No styles, forms, frames or handlers;
 * ids get a prefix, so that no name of the page's own scripts can be taken. Scripts and styles go with what is in them;
 * any other element that is not listed gives way to its text. A `picture` gives way to its `img`: the other sources would
 * be fetched from wherever they say.
 */
export const schema: Schema = {
  ...defaultSchema,
  strip: ['script', 'style'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    'abbr',
    'aside',
    'caption',
    'cite',
    'col',
    'colgroup',
    'dfn',
    'figcaption',
    'figure',
    'mark',
    'small',
    'u',
  ],
  ancestors: { ...defaultSchema.ancestors, caption: ['table'], input: ['li'], col: ['table'], colgroup: ['table'] },
  protocols: { cite: anyCase(['http', 'https']), href: anyCase(['http', 'https', 'mailto']), src: anyCase(['http', 'https']) },
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ['align', 'left', 'right', 'center', 'justify'],
      ['dir', 'ltr', 'rtl', 'auto'],
      ['lang', /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
      'colSpan',
      'dateTime',
      'headers',
      'id',
      'rowSpan',
      'span',
      'start',
      'title',
    ],
    a: [
      ...(defaultSchema.attributes?.['a'] ?? []),
      'dataWiki',
      'dataReference',
      'dataWords',
      'name',
      ['className', 'data-footnote-backref', 'nolink'],
    ],
    aside: [['className', 'alert', /^alert-(?:note|tip|important|warning|caution)$/]],
    caption: [['className', 'sr-only']],
    code: [['className', /^language-[\w+#.-]+$/, 'math-inline', 'math-display']],
    div: [...(defaultSchema.attributes?.['div'] ?? []), ['className', 'question', 'question-asked', 'question-short', 'question-why']],
    details: ['open', ['className', 'instructor-notes', 'alert', /^alert-(?:note|tip|important|warning|caution)$/]],
    summary: [['className', 'alert-title']],
    input: [...(defaultSchema.attributes?.['input'] ?? []), 'checked'],
    img: ['alt', 'src', 'width', 'height', 'dataByName'],
    p: [['className', 'alert-title']],
    span: ['dataCitation', ['className', 'nolink']],
    h1: ['dataAttributes'],
    h2: ['dataAttributes', ['className', 'sr-only']],
    h3: ['dataAttributes'],
    h4: ['dataAttributes'],
    h5: ['dataAttributes'],
    h6: ['dataAttributes'],
  },
};

const ownMarker = /^url\(#[\w-]+\)$/;

/**
 * A diagram's author chooses colours and lines, and a colour may be an address: `fill: url(https://…)`, also written with escapes.
 * No value with the signs that an address needs is kept.
 */
function withoutAddresses(names: string): [name: string, value: RegExp][] {
  return names.split(' ').map((name) => [name, /^(?!.*(?:url|src|image)[ \t]*\()[^\\:;@<>"'&{}]*$/is]);
}

/** What may stand in a drawing that is made from an author's diagram: shapes and words, nothing that runs or fetches. */
export const drawingSchema: Schema = {
  tagNames: [
    'svg',
    'g',
    'defs',
    'marker',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'path',
    'text',
    'tspan',
    'title',
    'desc',
    'a',
  ],
  strip: ['script', 'style'],
  protocols: { href: anyCase(['http', 'https', 'mailto']) },
  clobber: [],
  attributes: {
    a: ['href'],
    '*': [
      'id',
      ['markerEnd', ownMarker],
      ['markerStart', ownMarker],
      ...withoutAddresses(
        'cx cy d dx dy dominantBaseline fill fillOpacity fontSize fontStyle fontWeight height markerHeight markerUnits markerWidth opacity orient ' +
          'points r refX refY rx ry stroke strokeDashArray strokeLineCap strokeLineJoin strokeOpacity strokeWidth textAnchor textDecoration ' +
          'transform viewBox width x x1 x2 y y1 y2',
      ),
    ],
  },
};

/** What may stand in a formula: presentation MathML without links, styles or scripts. */
export const formulaSchema: Schema = {
  tagNames: (
    'math semantics annotation mrow mi mn mo ms mspace mtext merror mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts mtable mtr mtd none'
  ).split(' '),
  strip: ['script', 'style'],
  protocols: {},
  attributes: {
    '*': (
      'accent accentunder className columnalign columnlines columnspacing columnspan depth dir display displaystyle encoding fence form ' +
      'height intent largeop linethickness lspace mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines ' +
      'rowspacing rowspan rspace scriptlevel separator stretchy symmetric voffset width'
    ).split(' '),
  },
};

/** The sanitiser knows a protocol by its very letters; these are the ways in which people and telephones write it. */
function anyCase(protocols: readonly string[]): string[] {
  return protocols.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]);
}
