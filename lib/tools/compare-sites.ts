import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';

/** What one site has over another. Pages are named by their paths, without the base path. */
interface SiteChanges {
  readonly added: readonly SitePage[];
  readonly changed: readonly SitePage[];
  readonly removed: readonly SitePage[];
  readonly newTopics: readonly SiteTopic[];
  readonly lostTopics: readonly SiteTopic[];
}

/** A page of a built site. */
interface SitePage {
  readonly path: string;
  readonly title: string;
}

/** A topic of a built site. */
interface SiteTopic {
  readonly type: string;
  readonly title: string;
  readonly definition: string;
}

/** Runs `npm run compare -- BEFORE AFTER`: writes, as Markdown, which pages of two built sites differ and which topics are new. */
export function runCompare(args: readonly string[], { folder, out }: Terminal): number {
  const [before, after] = args;
  if (before === undefined || after === undefined || args.length > 2)
    throw new CommandFault('Cannot compare: name two built sites, as in "npm run compare -- out.before out".');
  out(changesToMarkdown(compareSites(resolve(folder, before), resolve(folder, after))));
  return 0;
}

/** Compares two built sites. A page has changed where its Markdown has: what the code around it does is no change of the content. */
export function compareSites(before: string, after: string): SiteChanges {
  const old = readPages(before);
  const now = readPages(after);
  const oldTopics = readTopics(before);
  const topics = readTopics(after);
  const has = (all: readonly SiteTopic[], topic: SiteTopic) => all.some(({ type, title }) => type === topic.type && title === topic.title);
  const named = ([path, text]: readonly [string, string]): SitePage => ({ path, title: /^# (.+)$/m.exec(text)?.[1] ?? path });
  return {
    added: [...now].filter(([path]) => !old.has(path)).map(named),
    changed: [...now].filter(([path, text]) => old.has(path) && old.get(path) !== text).map(named),
    removed: [...old].filter(([path]) => !now.has(path)).map(named),
    newTopics: topics.filter((topic) => !has(oldTopics, topic)),
    lostTopics: oldTopics.filter((topic) => !has(topics, topic)),
  };
}

/** Every page by its path, in order, as the Markdown that stands beside it. */
function readPages(site: string): ReadonlyMap<string, string> {
  if (!existsSync(join(site, 'index.html'))) throw new CommandFault(`Cannot compare: there is no built site in "${site}".`);
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const paths = names.filter((name) => /(?:^|\/)index\.html$/.test(name)).map((name) => name.replace(/index\.html$/, ''));
  return new Map(
    paths.sort().map((path): [string, string] => {
      const file = join(site, path === '' ? 'index.md' : `${path.slice(0, -1)}.md`);
      return [`/${path}`, existsSync(file) ? readFileSync(file, 'utf8') : ''];
    }),
  );
}

function readTopics(site: string): readonly SiteTopic[] {
  const topics: unknown = JSON.parse(readFileSync(join(site, 'api', 'topics.json'), 'utf8'));
  return Array.isArray(topics)
    ? topics.map(({ type, title, definition }) => ({ type: String(type), title: String(title), definition: String(definition ?? '') }))
    : [];
}

const most = 50;

/** Writes changes as Markdown in which no word of an author's means anything but itself. */
export function changesToMarkdown({ added, changed, removed, newTopics, lostTopics }: SiteChanges): string {
  const lists = [
    section(
      'New topics',
      newTopics.map(
        ({ type, title, definition }) =>
          `**${plain(title)}** (${plain(type)})${definition === '' ? '' : `: ${plain(shorten(definition))}`}`,
      ),
    ),
    section(
      'Topics that are gone',
      lostTopics.map(({ type, title }) => `**${plain(title)}** (${plain(type)})`),
    ),
    section('New pages', added.map(pageLine)),
    section('Pages that change', changed.map(pageLine)),
    section('Pages that are gone', removed.map(pageLine)),
  ].join('');
  return `## What this changes\n\n${lists === '' ? 'No page changes.\n' : lists}`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > most ? `- and ${lines.length - most} more\n` : '';
  return `### ${title} (${lines.length})\n\n${lines
    .slice(0, most)
    .map((line) => `- ${line}\n`)
    .join('')}${more}\n`;
}

function pageLine({ path, title }: SitePage): string {
  return `${plain(shorten(title))} — <code>${plain(path)}</code>`;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** Writes every sign that Markdown or HTML could read as a reference; line ends become spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{M}\p{N} ,.…/–—-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
