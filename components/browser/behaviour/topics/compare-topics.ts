import type { ListedTopic } from '../../../../lib/model/study/topic-list.ts';
import type { BriefList, TopicBrief } from '../../../../lib/model/topic-brief.ts';
import { nameTableRoles } from '../name-table-roles.ts';
import type { Site } from '../site.ts';
import { linkTo, make } from './topics-page.ts';

type Pair<Value> = readonly [Value, Value];
type Item = BriefList['items'][number];

interface ComparedRow {
  readonly label: string;
  readonly sides: Pair<readonly Item[]>;
  /** How many items there are beyond the ones here. */
  readonly more: Pair<number>;
}

/** Two topics side by side, and how many of their fields say the same. */
interface Comparison {
  readonly table: HTMLTableElement;
  readonly same: number;
  readonly different: number;
}

/** Sets two topics of a type side by side, field by field; what both have comes first and is marked, and each field says how far they agree. */
export function compareTopics(site: Site, topics: Pair<ListedTopic>, briefs: Pair<TopicBrief>): Comparison {
  const table = make('table', '');
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'), ...topics.map((topic) => toHeading(linkTo(site, topic), 'col')));
  const body = table.createTBody();
  const [a, b] = briefs;
  const definition = body.insertRow();
  definition.append(toHeading('Definition', 'row'), make('td', '', a.definition), make('td', '', b.definition));
  let same = 0;
  const rows = listRows(briefs);
  for (const { label, sides, more } of rows) {
    const [left, right] = sides;
    const shared = sharedKeys(left, right);
    const isSame = shared.size === left.length && shared.size === right.length;
    if (isSame) same += 1;
    const verdict = isSame ? 'the same' : shared.size > 0 ? 'in part' : 'different';
    const row = body.insertRow();
    row.append(
      toHeading([`${label} `, make('span', 'compare-verdict', verdict)], 'row'),
      ...([left, right] as const).map((items, side) => make('td', '', toList(items, shared, more[side] ?? 0))),
    );
  }
  return { table: nameTableRoles(table), same, different: rows.length - same };
}

/** The lists of both, in the order of their type. */
function listRows([a, b]: Pair<TopicBrief>): readonly ComparedRow[] {
  const keys: string[] = [];
  for (const lists of [a.lists, b.lists]) {
    let at = 0;
    for (const { key } of lists) {
      const known = keys.indexOf(key);
      if (known >= 0) at = known + 1;
      else keys.splice(at++, 0, key);
    }
  }
  const taught: ComparedRow = { label: 'Taught in', sides: [toTaught(a), toTaught(b)], more: [0, 0] };
  const rows = keys.map((key): ComparedRow => {
    const [left, right] = [a, b].map(({ lists }) => lists.find((list) => list.key === key));
    return {
      label: left?.label ?? right?.label ?? key,
      sides: [left?.items ?? [], right?.items ?? []],
      more: [left?.more ?? 0, right?.more ?? 0],
    };
  });
  return taught.sides.some((side) => side.length > 0) ? [...rows, taught] : rows;
}

function toTaught({ taughtIn, introducedIn }: TopicBrief): readonly Item[] {
  const lecture = taughtIn ?? introducedIn;
  return lecture === null ? [] : [{ text: lecture.title, url: lecture.url }];
}

function sharedKeys(left: readonly Item[], right: readonly Item[]): ReadonlySet<string> {
  const others = new Set(right.map(keyOf));
  return new Set(left.map(keyOf).filter((key) => others.has(key)));
}

function keyOf({ text, url }: Item): string {
  return (url ?? text).toLowerCase();
}

function toList(items: readonly Item[], shared: ReadonlySet<string>, more: number): Node {
  if (items.length === 0) return make('span', 'meta', '–');
  const isShared = (item: Item) => shared.has(keyOf(item));
  const sorted = [...items.filter(isShared), ...items.filter((item) => !isShared(item))];
  const list = make('ul', sorted.length === 1 ? '' : 'bulleted');
  for (const item of sorted) {
    const words = item.url === undefined ? item.text : make('a', '', item.text);
    if (typeof words !== 'string' && item.url !== undefined) words.href = encodeURI(item.url);
    list.append(make('li', '', isShared(item) ? make('mark', '', words) : words));
  }
  if (more > 0) list.append(make('li', 'meta', `and ${more} more`));
  return list;
}

function toHeading(content: string | Node | readonly (string | Node)[], scope: 'col' | 'row'): HTMLTableCellElement {
  const heading = make('th', '', ...(Array.isArray(content) ? content : [content]));
  heading.scope = scope;
  return heading;
}
