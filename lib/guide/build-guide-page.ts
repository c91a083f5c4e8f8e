import type { LinkTo } from '../links/write-link.ts';
import type { Course } from '../model/course.ts';
import type { GuidePage, GuidePart, GuideTopic } from '../model/guide-page.ts';
import type { ContentsEntry } from '../model/page-head.ts';
import { breadcrumbsTo } from '../pages/breadcrumbs.ts';
import { repositoryLinks } from '../pages/furniture.ts';
import { buildSiteContext } from '../pages/site-context.ts';
import { buildTopicPage } from '../pages/topic-page.ts';
import { guidePath } from '../pages/write-site.ts';
import { sourceToHtml } from '../render/source-to-html.ts';
import type { GuideContext } from './guide-context.ts';
import { leadThroughSite, leadToKnown } from './guide-links.ts';
import { joinSmallCourse, noteToHtml } from './small-course.ts';
import { type GuidePiece, splitGuide } from './split-guide.ts';
import { fillInTypes } from './write-types.ts';

/** More headings than two levels are no help in a list. */
const deepestContents = 3;

/** The guide as it was written, and the file of the repository that it stands in, if it does. */
interface GuideText {
  readonly markdown: string;
  readonly file?: string;
}

/** Makes the guide's page. */
export function buildGuidePage(context: GuideContext, { markdown: written, file }: GuideText): GuidePage {
  const { settings, types } = context.course;
  const markdown = fillInTypes(written, types.all);
  const [, title = 'Contribute', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  const contents: ContentsEntry[] = [];
  const parts = splitGuide(body).map((piece) => buildPart(context, piece, contents));
  return {
    kind: 'guide',
    head: {
      path: guidePath,
      title,
      description: 'How to add a lecture or correct a page, in the browser or on your own machine.',
      breadcrumbs: breadcrumbsTo(context.course, []),
      jsonLd: [],
      ...(file === undefined ? {} : { furniture: repositoryLinks(settings, file, title) }),
    },
    lead: '',
    contents: contents.filter(({ depth }) => depth === 1),
    parts,
    markdown,
  };
}

function buildPart(context: GuideContext, piece: GuidePiece, contents: ContentsEntry[]): GuidePart {
  return piece.kind === 'text'
    ? buildText(context, piece.markdown, contents)
    : buildExample(context, piece, (contents.at(-1)?.depth ?? 0) + 2);
}

function buildText({ course, read }: GuideContext, markdown: string, contents: ContentsEntry[]): GuidePart {
  const small = joinSmallCourse(new Map([['guide.md', `---\ntitle: Guide\n---\n\n${markdown}\n`]]), {
    read,
    basePath: course.settings.basePath,
    types: course.types.all,
  });
  const [note] = small.notes.values();
  if (note === undefined) return { kind: 'text', html: '' };
  contents.push(
    ...note.headings.filter(({ depth }) => depth <= deepestContents).map(({ id, text, depth }) => ({ id, text, depth: depth - 1 })),
  );
  return { kind: 'text', html: noteToHtml(small, note, { linkTo: leadThroughSite(course.settings), hasAnchors: true }) };
}

function buildExample(
  context: GuideContext,
  { source, showsTopics }: Extract<GuidePiece, { kind: 'example' }>,
  headingDepth: number,
): GuidePart {
  const { read, known } = context;
  const { basePath } = context.course.settings;
  const small = joinSmallCourse(new Map([['lectures/example.md', titled(source)]]), { read, basePath, types: context.course.types.all });
  const [note] = small.notes.values();
  const linkTo = leadToKnown(basePath, known);
  return {
    kind: 'example',
    sourceHtml: sourceToHtml(source, 'md'),
    resultHtml: note === undefined || note.kind === 'topic' ? '' : noteToHtml(small, note, { headingDepth, linkTo, hasAnchors: false }),
    topics: showsTopics ? showTopics(small, linkTo) : [],
  };
}

/** An example without a title is a part of a lecture. */
function titled(source: string): string {
  return source.startsWith('---\n') || source.startsWith('# ') ? source : `---\ntitle: Example\n---\n\n${source}`;
}

function showTopics(small: Course, linkTo: LinkTo): readonly GuideTopic[] {
  const context = { ...buildSiteContext(small), linkTo };
  return small.topics.map((topic) => {
    const { topic: link, aliases, fields, definitionHtml, passages } = buildTopicPage(context, topic);
    return { topic: link, aliases, fields, definitionHtml, added: passages.map(({ html }) => html) };
  });
}
