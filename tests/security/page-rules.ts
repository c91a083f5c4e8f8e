/**
 * What may stand in an author's part of a page, written down once more and by hand: element by element, attribute by attribute,
 * as patterns of values. It owes nothing to the sanitiser's own list, so that a slip in the one shows in the other.
 */
interface PageRules {
  readonly elements: readonly string[];
  /** Attributes that any element may bear. */
  readonly anywhere: Readonly<Record<string, string>>;
  /** Attributes of single elements. */
  readonly of: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const number = '^\\d+(?:\\.\\d+)?%?$';
const words = '^[\\s\\S]*$';
/** None that the page or its scripts have for themselves. */
const id = '^(?:user-content-[\\s\\S]+|(?![_$]|main$|page-|search-)[^\\s"<>]+)$';
const classes = [
  'alert(?: alert-(?:note|tip|important|warning|caution))?',
  'alert-title',
  'nolink',
  'instructor-notes',
  'external',
  'topic-link',
  'broken-link',
  'missing-image',
  'table-scroll(?: table-wide)?(?: table-blocks)?',
  'formula',
  'formula-long',
  'diagram',
  'sr-only',
  'data-footnote-backref(?: external)?',
  'task-list-item',
  'contains-task-list',
  'footnotes',
  'hljs-[\\w-]+(?: [\\w-]+_{0,2})*',
  'language-[\\w+#.-]+(?: math-(?:display|inline))?',
  'math-(?:display|inline)',
  '(?:tml|wbk|chr)-[\\w-]+',
  'activation|actor|block|class-node|class-relationship|edge|edge-label|entity|er-relationship|lifeline|message|mono|node|note|subgraph|xychart(?:-[a-z\\d]+)+',
  'css|javascript|xml',
  '',
].join('|');

const cell = { colspan: number, rowspan: number, headers: words, scope: '^(?:row|col|rowgroup|colgroup)$' };
const drawn = {
  d: words,
  transform: words,
  points: '^[-\\d., ]*$',
  'marker-end': '^url\\(#[\\w-]+\\)$',
  'marker-start': '^url\\(#[\\w-]+\\)$',
};

/** Colours and lengths of drawings: nothing with an address in it. */
const paint = '^(?!.*(?:url|://|expression|javascript|@|\\\\))[\\w #().,%+*/-]*$';

const typeName = '^(?:role|layer|component|tool|decision|phase|concept|reading)$';

export const pageRules: PageRules = {
  elements: (
    'a abbr aside b bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins ' +
    'kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var ' +
    'svg g defs marker rect circle ellipse line polyline polygon path text tspan title desc ' +
    'math semantics annotation mrow mi mn mo ms mspace mtext merror mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts mtable mtr mtd none'
  ).split(' '),
  anywhere: {
    id,
    class: `^(?:${classes})(?: (?:${classes}))*$`,
    title: words,
    lang: '^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$',
    dir: '^(?:ltr|rtl|auto)$',
    align: '^(?:left|right|center|justify)$',
    start: '^-?\\d+$',
    span: number,
    datetime: words,
    ...cell,
    role: '^(?:note|img|group|math|presentation|document|table|rowgroup|row|columnheader|cell)$',
    tabindex: '^0$',
    'aria-label': words,
    'aria-labelledby': '^[\\w -]+$',
    'aria-describedby': '^[\\w -]+$',
    'aria-hidden': '^(?:true|false)$',
    cite: '^https?:[\\s\\S]*$',
    open: '^$',
    'data-footnotes': '^(?:|true)$',
    'data-label': words,
  },
  of: {
    a: {
      href: '^(?:https?:/?/?|mailto:|/(?![/\\\\])|#)[\\s\\S]*$',
      rel: '^noopener noreferrer$',
      'data-type': typeName,
      'data-footnote-ref': '^(?:|true)$',
      'data-footnote-backref': '^(?:|true)$',
    },
    /** What looks like a link to a topic and leads nowhere, in examples of the guide. */
    span: { 'data-type': typeName },
    img: {
      src: '^/(?![/\\\\])[\\w./-]+$',
      srcset: '^/(?![/\\\\])[\\w./ ,-]+$',
      sizes: '^[\\w (),.:-]+$',
      alt: words,
      width: number,
      height: number,
      loading: '^lazy$',
      decoding: '^async$',
    },
    input: { type: '^checkbox$', disabled: '^(?:|true)$', checked: '^(?:|true)$' },
    svg: { viewBox: '^[-\\d. ]+$', width: number, height: number, preserveAspectRatio: words, xmlns: '^http://www\\.w3\\.org/2000/svg$' },
    drawing: {
      ...drawn,
      ...Object.fromEntries(
        (
          'cx cy dx dy dominant-baseline fill fill-opacity font-family font-size font-style font-weight height letter-spacing markerHeight markerWidth ' +
          'opacity orient r refX refY rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor width x x1 x2 y ' +
          'y1 y2 markerUnits viewBox'
        )
          .split(' ')
          .map((name) => [name, paint]),
      ),
    },
    formula: Object.fromEntries(
      (
        'accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle encoding fence form height intent largeop ' +
        'linethickness lspace mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rowspan rspace scriptlevel ' +
        'separator stretchy symmetric voffset width xmlns'
      )
        .split(' ')
        .map((name) => [name, '^(?!.*(?:url|javascript|expression|@))[\\w #().,:;%+*/|-]*$']),
    ),
  },
};

const drawings: ReadonlySet<string> = new Set(
  'svg g defs marker rect circle ellipse line polyline polygon path text tspan title desc'.split(' '),
);

/** Tells why an element must not stand on a page; undefined where it may. */
export function judgeElement(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (!pageRules.elements.includes(name)) return `<${name}>`;
  for (const [attribute, value] of Object.entries(attributes)) {
    const pattern =
      pageRules.of[name]?.[attribute] ??
      (drawings.has(name) ? pageRules.of['drawing']?.[attribute] : undefined) ??
      (/^m/.test(name) || name === 'annotation' || name === 'semantics' ? pageRules.of['formula']?.[attribute] : undefined) ??
      pageRules.anywhere[attribute];
    if (pattern === undefined) return `${attribute} on <${name}>`;
    if (!new RegExp(pattern, 'u').test(value)) return `${attribute}="${value}" on <${name}>`;
  }
  return undefined;
}
