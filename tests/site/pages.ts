import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the built site. */
export const siteFolder = resolve(process.cwd(), process.env['OUT_DIR'] || 'out');
const basePath = readJson<{ readonly url: string }>('api/course.json').url;

interface TopicEntry {
  readonly type: string;
  readonly slug: string;
  readonly definition: string;
  readonly url: string;
  readonly title: string;
  readonly passages: readonly { readonly lecture: string | null; readonly url: string; readonly defines: boolean }[];
}

/** Every topic of the built site. */
export const topics = readJson<readonly TopicEntry[]>('api/topics.json');

const lectures = readJson<{ readonly lectures: readonly { readonly url: string }[] }>('api/course.json').lectures;

/** One page of each kind that the built site has, by the kind's name; addresses start behind the base path. */
export const kindsOfPages: readonly (readonly [kind: string, path: string])[] = [
  ['first page', ''],
  ['list of lectures', 'lectures/'],
  ['glossary', 'topics/'],
  ...(existsSync(join(siteFolder, 'search', 'index.html')) ? [['search', 'search/'] as const] : []),
  ...(existsSync(join(siteFolder, 'contribute', 'index.html'))
    ? [['authoring guide', 'contribute/'] as const, ['list of problems', 'contribute/problems/'] as const]
    : []),
  ['map', 'map/'],
  ['way to a topic', 'path/'],
  ['comparison', 'compare/'],
  ...(existsSync(join(siteFolder, 'plan', 'index.html')) ? [['plan', 'plan/'] as const] : []),
  ['handbook', 'handbook/'],
  ...(existsSync(join(siteFolder, 'offline', 'index.html')) ? [['offline page', 'offline/'] as const] : []),
  ...(existsSync(join(siteFolder, 'study', 'index.html')) ? [['cards', 'study/'] as const] : []),
  ...lectures.slice(-1).map(({ url }) => ['lecture', toPath(url)] as const),
  ...['role', 'layer', 'component', 'tool', 'decision', 'phase', 'concept', 'reading'].flatMap((type) => {
    const longest = topics.filter((topic) => topic.type === type).sort((a, b) => b.passages.length - a.passages.length)[0];
    return [[`index of ${type}s`, `${type}s/`] as const, ...(longest === undefined ? [] : [[type, toPath(longest.url)] as const])];
  }),
];

/** Gives an address of the site as a path behind its base path. */
export function toPath(url: string): string {
  return url.slice(basePath.length);
}

function readJson<Value>(path: string): Value {
  const value: Value = JSON.parse(readFileSync(join(siteFolder, path), 'utf8'));
  return value;
}
