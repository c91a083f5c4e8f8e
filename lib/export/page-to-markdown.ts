import type { PhrasingContent, RootContent } from 'mdast';
import { fieldKinds } from '../model/fields/field-kinds.ts';
import type { HomePage } from '../model/home-page.ts';
import type { DrawingView, GlossaryPage, TypePage } from '../model/index-page.ts';
import type { LecturePage, LecturesPage } from '../model/lecture-page.ts';
import type { MapPage } from '../model/map-page.ts';
import type { Page } from '../model/page.ts';
import type { BacklinkView, LectureLink, PageLink, TopicLink } from '../model/page-link.ts';
import type { PlanPage } from '../model/plan-page.ts';
import type { FieldView, TopicPage } from '../model/topic-page.ts';
import { htmlToMarkdownTree } from './html-to-markdown-tree.ts';
import { heading, link, list, markdownToText, paragraph, strong } from './markdown-blocks.ts';
import type { SiteAddress } from './site-url.ts';
import { toSiteUrl } from './site-url.ts';

/** Writes a page as Markdown: what a reader of the page reads, for programs and for reading without a browser. */
export function pageToMarkdown(page: Page, place: SiteAddress): string {
  if (page.kind === 'guide') return page.markdown;
  const url = toSiteUrl(place, page.head.path);
  return markdownToText([heading(1, page.kind === 'home' ? page.course.title : page.head.title), ...bodyOf(page, url)]);
}

function bodyOf(page: Exclude<Page, { kind: 'guide' }>, url: string): RootContent[] {
  switch (page.kind) {
    case 'lecture':
      return lectureBody(page, url);
    case 'topic':
      return topicBody(page, url);
    case 'type':
      return typeBody(page);
    case 'glossary':
      return glossaryBody(page);
    case 'lectures':
      return lecturesBody(page);
    case 'home':
      return homeBody(page);
    case 'map':
      return mapBody(page);
    case 'path':
    case 'compare':
      return [paragraph(page.head.description)];
    case 'plan':
      return planBody(page);
  }
}

function lectureBody(page: LecturePage, url: string): RootContent[] {
  const { number, date, authors, summary } = page.lecture;
  const facts: readonly (readonly (string | PhrasingContent)[])[] = [
    ...(number === undefined ? [] : [fact('Lecture', String(number))]),
    ...(date === undefined ? [] : [fact('Date', date)]),
    ...(authors.length === 0 ? [] : [fact('Authors', authors.join(', '))]),
    ...(page.source === undefined ? [] : [fact('Source', page.source)]),
  ];
  return [
    ...(page.subtitle === undefined ? [] : [paragraph(page.subtitle)]),
    ...list(facts),
    ...(summary === undefined ? [] : [paragraph(summary)]),
    ...section('Objectives', list(page.objectives.map((html) => inline(html, url)))),
    ...htmlToMarkdownTree(page.html, url),
    ...linkSection('Readings', page.readings),
    ...topicSection('New in this lecture', page.introduces),
    ...linkSection('Taught in a later lecture', page.foretells),
    ...backlinkSection(page.backlinks),
  ];
}

function topicBody(page: TopicPage, url: string): RootContent[] {
  const facts = [
    fact('Type', page.topic.ofType.label),
    ...(page.aliases.length === 0 ? [] : [fact('Also called', page.aliases.join(', '))]),
    [strong('Defined in'), ': ', link(page.definedIn)],
    ...(page.taughtIn === undefined
      ? []
      : [[strong('Taught in'), ': ', link({ title: page.taughtIn.from.title, url: page.taughtIn.url })]]),
    ...(page.introducedIn === undefined ? [] : [[strong('First mentioned in'), ': ', link(page.introducedIn)]]),
  ];
  return [
    ...list(facts),
    ...htmlToMarkdownTree(page.definitionHtml, url),
    ...referentOf(page.bodyReferent),
    ...htmlToMarkdownTree(page.bodyHtml, url),
    ...page.fields.flatMap((field) => [heading(2, field.definition.label), ...fieldBody(field, url)]),
    ...linkSection('Before this', page.before?.topics ?? []),
    ...page.relations.flatMap(({ label, topics }) => [heading(2, label), ...list(topics.map((topic) => [link(topic)]))]),
    ...(page.passages.length === 0 ? [] : [heading(2, 'In the course')]),
    ...page.passages.flatMap(({ from, heading: title, url: place, referent, html }) => [
      heading(3, link({ title: title === '' || title === from.title ? from.title : `${from.title}: ${title}`, url: place })),
      ...referentOf(referent),
      ...htmlToMarkdownTree(html, url),
    ]),
    ...backlinkSection(page.backlinks),
  ];
}

function referentOf(referent: string | undefined): RootContent[] {
  return referent === undefined ? [] : [paragraph(`(${referent})`)];
}

function fieldBody({ definition, values, criteria }: FieldView, url: string): RootContent[] {
  const { shape } = fieldKinds[definition.kind];
  if (shape === 'records') {
    const words = (html: string) => inline(html, url);
    return list(
      criteria.map(({ question, leansToward, why }) => [
        ...words(question),
        ' ',
        ...words(leansToward),
        ...(why === '' ? [] : [': ', ...words(why)]),
      ]),
    );
  }
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0 && shape !== 'list') return [paragraph(...inline(only, url))];
  return list(values.map((value) => inline(value, url)));
}

/** Field values are words with links, never blocks. */
function inline(html: string, url: string): PhrasingContent[] {
  return htmlToMarkdownTree(`<p>${html}</p>`, url).flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

function typeBody(page: TypePage): RootContent[] {
  return [paragraph(page.head.description), ...list(page.groups.flatMap(({ rows }) => rows.map(({ topic }) => describeTopic(topic))))];
}

function glossaryBody(page: GlossaryPage): RootContent[] {
  return page.letters.flatMap(({ letter, entries }) => [
    heading(2, letter),
    ...list(
      entries.map(({ topic, otherNames }) => [
        ...describeTopic(topic),
        ...(otherNames.length === 0 ? [] : [` Also: ${otherNames.join(', ')}.`]),
      ]),
    ),
  ]);
}

function lecturesBody(page: LecturesPage): RootContent[] {
  return list(page.lectures.map(({ lecture }) => describeLecture(lecture)));
}

function homeBody(page: HomePage): RootContent[] {
  return [
    ...(page.course.description === '' ? [] : [paragraph(page.course.description)]),
    ...section('Lectures', list(page.lectures.map(describeLecture))),
    ...page.drawings.flatMap(({ title, drawing }) => drawingSection(title, drawing)),
    ...section('Topics', list(page.types.map(({ label, count, url }) => [link({ title: label, url }), ` (${count})`]))),
  ];
}

function drawingSection(title: string, drawing: DrawingView): RootContent[] {
  if (drawing.form === 'cycle') return topicSection(title, drawing.steps);
  return section(
    title,
    list(drawing.plates.map(({ plate, parts }) => [link(plate), ...(parts.length === 0 ? [] : [': ', ...joined(parts)])])),
  );
}

/** A map in words: band by band, each topic with what it is tied to. */
function mapBody({ topics, parts }: MapPage): RootContent[] {
  const linksTo = (places: readonly number[]) => joined(places.flatMap((place) => topics[place] ?? []));
  const describe = (place: number) =>
    (topics[place]?.ties ?? []).flatMap(({ label, to }, index) => [`${index === 0 ? ': ' : '; '}${label.toLowerCase()} `, ...linksTo(to)]);
  return parts.flatMap(({ title, bands }) =>
    section(
      title,
      bands.flatMap(({ head, topic, groups }) => [
        heading(3, head.title),
        ...list(
          [...(topic === undefined ? [] : [topic]), ...groups.flatMap((group) => group.topics)].map((place) => [
            ...linksTo([place]),
            ...describe(place),
          ]),
        ),
      ]),
    ),
  );
}

/** What can be chosen for each part, plate by plate. */
function planBody({ head, plates }: PlanPage): RootContent[] {
  return [
    paragraph(head.description),
    ...plates.flatMap(({ plate, parts }) =>
      section(
        plate.title,
        list(parts.map(({ part, choices }) => [link(part), ...(choices.length === 0 ? [] : [': ', ...joined(choices)])])),
      ),
    ),
  ];
}

function describeTopic(topic: TopicLink): (string | PhrasingContent)[] {
  return [link(topic), ...(topic.definition === '' ? [] : [`: ${topic.definition}`])];
}

function describeLecture(lecture: LectureLink): (string | PhrasingContent)[] {
  return [link(lecture), ...(lecture.summary === undefined ? [] : [`: ${lecture.summary}`])];
}

function fact(name: string, value: string): (string | PhrasingContent)[] {
  return [strong(name), `: ${value}`];
}

function joined(links: readonly PageLink[]): (string | PhrasingContent)[] {
  return links.flatMap((other, index) => (index === 0 ? [link(other)] : [', ', link(other)]));
}

function section(title: string, body: RootContent[]): RootContent[] {
  return body.length === 0 ? [] : [heading(2, title), ...body];
}

function linkSection(title: string, links: readonly PageLink[]): RootContent[] {
  return section(title, list(links.map((other) => [link(other)])));
}

function topicSection(title: string, topics: readonly TopicLink[]): RootContent[] {
  return section(title, list(topics.map(describeTopic)));
}

function backlinkSection(backlinks: readonly BacklinkView[]): RootContent[] {
  return section(
    'Mentioned in',
    list(backlinks.map((page) => [paragraph(link(page)), ...list(page.sentences.map((sentence) => [link(sentence)]))])),
  );
}
