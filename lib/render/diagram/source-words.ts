/** A word of a diagram's source that a reader must see, and the line it stands in, counted from 0. */
export interface SourceWord {
  readonly word: string;
  readonly line: number;
}

/** Which words of a kind of diagram are its language and not its author's, and which stretches are never shown. */
interface KindWords {
  readonly keywords: string;
  readonly unseen?: readonly RegExp[];
  /** Only what stands between quotation marks, and in the title, is an author's. */
  readonly isQuoted?: true;
}

const looks = [/(?<=^|;)\s*(?:classDef|class|cssClass|style|linkStyle|click|link|callback)\s[^;]*/g, /:::\s*[\w-]+(?:\s*,\s*[\w-]+)*/g];
const sides = 'TB TD BT RL LR';

const kinds: Readonly<Record<string, KindWords>> = {
  flowchart: { keywords: `graph flowchart elk subgraph end direction ${sides}`, unseen: [...looks, /(?<=[-=.]{2})[xo](?=[\p{L}\d])/gu] },
  sequence: {
    keywords:
      'sequenceDiagram participant actor as box end loop alt else opt par par_over and critical option break rect rgb rgba note over left right of ' +
      'activate deactivate autonumber off create destroy wrap nowrap transparent link links properties details',
    unseen: [
      /\brect\s+.*/,
      /--?x(?=[-+]?[^\s:]{1,60}\s{0,3}:)/,
      /^\s*(?:autonumber|activate|deactivate).*/,
      /@\{\s*"type"\s*:\s*"\w+"\s*\}/,
    ],
  },
  class: {
    keywords: `classDiagram v2 class namespace note for direction ${sides}`,
    unseen: [/^\s*(?:classDef|cssClass|style|click|link|callback)\s.*/, ...looks.slice(1)],
  },
  state: {
    keywords: `stateDiagram v2 state as note left right of end direction fork join choice hide empty description scale width H ${sides}`,
    unseen: looks,
  },
  er: {
    keywords: `erDiagram direction title one or zero more many only to optionally u ${sides}`,
    unseen: [/^\s*(?:classDef|class|style)\s.*/, ...looks.slice(1)],
  },
  gantt: {
    keywords: 'gantt title section',
    unseen: [
      /^\s*(?:dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|displayMode|click)\b.*/,
      /^(?!\s*(?:title|section)\b)([^:]*):.*/,
    ],
  },
  pie: { keywords: 'pie showData title donut' },
  mindmap: { keywords: 'mindmap', unseen: [/^\s*::icon\(.*/, /^\s*:::.*/] },
  timeline: { keywords: `timeline title section direction ${sides}` },
  gitGraph: { keywords: 'title', isQuoted: true, unseen: [/\btype:\s*\w+/, /\bparent:\s*"[^"]*"/, /\bcherry-pick\s+id:\s*"[^"]*"/] },
  journey: { keywords: 'journey title section' },
  quadrantChart: { keywords: 'quadrantChart title axis x y quadrant', unseen: [/^(.*\]).*$/, ...looks] },
  sankey: { keywords: 'sankey beta' },
  c4: { keywords: 'title', isQuoted: true, unseen: [/^\s*Update\w+\(.*/, /\$(?:sprite|tags|link)\s*=\s*"[^"]*"/g] },
  block: {
    keywords: 'block beta columns space end up down left right x y',
    unseen: [...looks, /\((?:\s*(?:up|down|left|right|x|y)\s*,?)+\)/g],
  },
  kanban: {
    keywords: 'kanban ticket assigned priority icon label',
    unseen: [/priority\s*:\s*['"]?[\w ]+['"]?/, /icon\s*:\s*[^,}]*/, ...looks.slice(1)],
  },
  requirement: {
    keywords:
      `requirementDiagram requirement functionalRequirement interfaceRequirement performanceRequirement physicalRequirement designConstraint element ` +
      `id text risk verifymethod type docref direction ${sides}`,
    unseen: looks,
  },
  architecture: { keywords: 'architecture beta group service junction in align row column title L R T B', unseen: [/\([^()]*\)/g] },
  xychart: { keywords: 'xychart beta horizontal vertical title x y axis bar line' },
  packet: { keywords: 'packet beta title bits' },
  radar: { keywords: 'radar beta title axis curve max min ticks graticule circle polygon showLegend true false' },
  treemap: { keywords: 'treemap beta title', unseen: [...looks] },
};

const anyOther: KindWords = { keywords: 'title', isQuoted: true };

/** Lists the words that an author of a diagram wants to be read: what is neither Mermaid's language, nor a name for something with other words, nor a look. */
export function listSourceWords(lines: readonly string[], kind: string, names: readonly string[]): readonly SourceWord[] {
  const rule = kinds[kind] ?? anyOther;
  const silent = new Set([...rule.keywords.split(' '), ...names.flatMap(cutWords)].map((word) => word.toLowerCase()));
  return withoutShapes(lines).flatMap((line, index) => {
    const seen = (rule.unseen ?? []).reduce(
      (rest, pattern) => rest.replace(pattern, (_, kept: unknown) => (typeof kept === 'string' ? kept : ' ')),
      line,
    );
    return authorWords(withoutMarkup(seen), rule)
      .filter((word) => !silent.has(word.toLowerCase()))
      .map((word) => ({ word, line: index }));
  });
}

/** Gives the words of a text that hold more than digits, one letter of ours aside. */
function cutWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => /\p{L}/u.test(word) && !/^[a-z]$/i.test(word));
}

function authorWords(line: string, { isQuoted }: KindWords): readonly string[] {
  if (!isQuoted) return cutWords(line);
  const title = /^\s*title\s+(.*)$/.exec(line)?.[1];
  return title === undefined ? [...line.matchAll(/"([^"]*)"/g)].flatMap(([, words = '']) => cutWords(words)) : cutWords(title);
}

/** Takes out what is set and not read: references, tags, pictures by name, and the settings of shapes. */
function withoutMarkup(line: string): string {
  return line
    .replace(/[#&](?:[a-z][a-z\d]{1,20}|#?\d{1,7}|#x[\da-f]{1,6});/gi, ' ')
    .replace(/<\/?(?:br|b|i|em|strong|u|s|del|ins|sub|sup|small|big|code|tt|span|font|center|p|div|hr)(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/\bfa[a-z]?:fa-[\w-]+/g, ' ');
}

/** Leaves of the settings of shapes, which may take several lines, only the words that they hold. */
function withoutShapes(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .replace(/%%\{[\s\S]{0,3000}?\}%%/g, (settings) => settings.replace(/[^\n]/g, ''))
    .replace(/@\{[^{}]*\}/g, (settings) => `${shownSettings(settings)}${'\n'.repeat(settings.split('\n').length - 1)}`)
    .split('\n');
}

function shownSettings(settings: string): string {
  return [...settings.matchAll(/["']?\b(label|alias|ticket|assigned)["']?\s*:\s*("[^"]*"|'[^']*'|[^,}\n]*)/g)]
    .map(([, , value = '']) => ` ${value} `)
    .join('')
    .replaceAll('\n', ' ');
}
