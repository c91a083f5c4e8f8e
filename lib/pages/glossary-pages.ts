import type { Course } from '../model/course.ts';
import type { GlossaryEntry, GlossaryPage } from '../model/index-page.ts';
import type { Topic } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { buildAlphabet, cutIndex } from './index-parts.ts';
import { compareNames, letterId, letterOf } from './letters.ts';
import { jsonLdOfTerms } from './page-json-ld.ts';
import { linkTopic, type SiteContext } from './site-context.ts';

const path = '/topics/';

/** Makes the A–Z glossary: every topic with its other names. A long one takes several pages. */
export function buildGlossaryPages({ course }: SiteContext): readonly GlossaryPage[] {
  const { basePath } = course.settings;
  const entries = course.topics.map((topic) => entryOf(course, topic)).sort((a, b) => compareNames(a.topic.title, b.topic.title));
  const items = entries.map((entry) => ({ entry, group: letterOf(entry.topic.title), label: entry.topic.title, weight: weigh(entry) }));
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

function entryOf(course: Course, topic: Topic): GlossaryEntry {
  return { topic: linkTopic(course, topic), otherNames: topic.aliases.filter((alias) => isOtherName(alias, topic)) };
}

function isOtherName(alias: string, topic: Topic): boolean {
  return !alias.toLowerCase().startsWith(topic.title.toLowerCase()) && !topic.title.toLowerCase().startsWith(alias.toLowerCase());
}

/** Characters, with those of the markup around them. */
function weigh({ topic, otherNames }: GlossaryEntry): number {
  return topic.title.length + topic.url.length + topic.definition.length + otherNames.join(', ').length + 150;
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
    const letter = letterOf(entry.topic.title);
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
