import type { Course } from '../model/course.ts';
import type { GlossaryEntry, GlossaryPage } from '../model/index-page.ts';
import type { Topic } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { buildAlphabet, cutIndex } from './index-parts.ts';
import { compareNames, letterId, letterOf } from './letters.ts';
import { jsonLdOfTerms } from './page-json-ld.ts';
import { linkTopic, type SiteContext } from './site-context.ts';

const path = '/topics/';

/** Makes the A–Z glossary: every title, and every alias that starts with other words. A long one takes several pages. */
export function buildGlossaryPages({ course }: SiteContext): readonly GlossaryPage[] {
  const { basePath } = course.settings;
  const entries = course.topics.flatMap((topic) => entriesOf(course, topic)).sort((a, b) => compareNames(a.name, b.name));
  const items = entries.map((entry) => ({ entry, group: letterOf(entry.name), label: entry.name, weight: weigh(entry) }));
  const { pages } = cutIndex(items, { basePath, path });
  const names = pages.map((page) => ({ url: basePath + page.path, names: page.items.map(({ label }) => label) }));
  return pages.map((page, index) => ({
    kind: 'glossary',
    head: headOf(course, page),
    letters: groupLetters(
      page.items.map(({ entry }) => entry),
      pages[index - 1]?.items.at(-1)?.group,
    ),
    total: entries.length,
    parts: page.parts,
    alphabet: buildAlphabet(names, basePath + page.path),
  }));
}

function entriesOf(course: Course, topic: Topic): readonly GlossaryEntry[] {
  const link = linkTopic(course, topic);
  const aliases = topic.aliases.filter((alias) => isWorthAnEntry(alias, topic));
  return [{ name: topic.title, topic: link, isAlias: false }, ...aliases.map((name) => ({ name, topic: link, isAlias: true }))];
}

function isWorthAnEntry(alias: string, topic: Topic): boolean {
  return !alias.toLowerCase().startsWith(topic.title.toLowerCase()) && !topic.title.toLowerCase().startsWith(alias.toLowerCase());
}

/** Characters, with those of the markup around them. */
function weigh({ name, topic, isAlias }: GlossaryEntry): number {
  return name.length + topic.url.length + (isAlias ? topic.title.length + 60 : topic.definition.length + 110);
}

function headOf(course: Course, page: { readonly path: string; readonly suffix: string }): GlossaryPage['head'] {
  const isFirst = page.path === path;
  const head = {
    path: page.path,
    title: `Glossary${page.suffix}`,
    description: `Every topic of ${course.settings.title}, from A to Z${page.suffix}.`,
    breadcrumbs: breadcrumbsTo(course, isFirst ? [] : [{ title: 'Glossary', url: path }]),
  };
  return { ...head, jsonLd: jsonLdOfTerms(course, head) };
}

/** Puts entries in order under their letters. A letter that began on the page before has another place than there. */
function groupLetters(entries: readonly GlossaryEntry[], before: string | undefined): GlossaryPage['letters'] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.name);
    const others = letters.get(letter);
    if (others === undefined) letters.set(letter, [entry]);
    else others.push(entry);
  }
  return [...letters].map(([letter, members]) => ({
    id: `${letterId(letter)}${letter === before ? '-more' : ''}`,
    letter,
    entries: members,
  }));
}
