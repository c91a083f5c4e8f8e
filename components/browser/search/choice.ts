import type { SearchKind, SearchPointer, SuggestedTopic } from '../../../lib/search/files/search-pointer.ts';
import type { PageResult, SearchResponse, SectionResult, TextPart } from '../../../lib/search/query/search-response.ts';
import { toPlacePath } from './place-address.ts';
import { toSearchPath } from './search-address.ts';
import { partsToText } from './text-parts.tsx';

/** One line of the dialog's list that can be chosen. Paths are below the site's root, without the base path. */
export type Choice =
  | { readonly kind: 'page'; readonly path: string; readonly page: PageResult; readonly excerpt: readonly TextPart[] }
  | { readonly kind: 'section'; readonly path: string; readonly page: PageResult; readonly section: SectionResult }
  | { readonly kind: 'topic'; readonly path: string; readonly topic: SuggestedTopic }
  | { readonly kind: 'query'; readonly path: string; readonly query: string }
  | { readonly kind: 'link'; readonly path: string; readonly title: string };

/** Choices under one name. */
export interface ChoiceGroup {
  readonly label: string;
  /** The name is shown above the choices; otherwise the first choice shows it. */
  readonly isNamed: boolean;
  readonly choices: readonly Choice[];
}

/** Turns an answer into choices: a group for each page, and one that leads to all of them. */
export function groupResults({ results, marks, query, total }: SearchResponse): readonly ChoiceGroup[] {
  if (results.length === 0) return [];
  const all = total === 1 ? 'Show it on the search page' : 'All results';
  return [
    ...results.map((page) => groupPage(page, marks)),
    { label: 'More', isNamed: false, choices: [{ kind: 'link', path: toSearchPath({ query }), title: all }] },
  ];
}

/** What there is to choose where nothing was found. */
export function groupNear({ near, marks }: SearchResponse, kinds: readonly SearchKind[]): readonly ChoiceGroup[] {
  const elsewhere: ChoiceGroup = {
    label: 'Look through',
    isNamed: true,
    choices: [
      { kind: 'link', path: '/topics/', title: 'Glossary: every topic from A to Z' },
      ...kinds.map(({ labelPlural, path }): Choice => ({ kind: 'link', path, title: labelPlural })),
    ],
  };
  if (near.length === 0) return [elsewhere];
  const pages = near.map(
    (page): Choice => ({ kind: 'page', path: toPlacePath({ path: page.path, anchor: '', marks }), page, excerpt: [] }),
  );
  return [{ label: 'Names like it', isNamed: true, choices: pages }, elsewhere];
}

/** What there is to choose before anything is typed. */
export function groupBeginnings(recent: readonly string[], pointer: SearchPointer | undefined): readonly ChoiceGroup[] {
  const searches = recent.map((query): Choice => ({ kind: 'query', path: toSearchPath({ query }), query }));
  const topics = (pointer?.suggested ?? []).map((topic): Choice => ({ kind: 'topic', path: encodeURI(topic.path), topic }));
  return [
    { label: 'Recent searches', isNamed: true, choices: searches },
    { label: 'Topics to begin with', isNamed: true, choices: topics },
  ].filter(({ choices }) => choices.length > 0);
}

/** The page's opening is the page itself; every other section is a choice of its own. */
function groupPage(page: PageResult, marks: readonly string[]): ChoiceGroup {
  const opening = page.sections.find(isOpening);
  const sections = page.sections.filter((section) => !isOpening(section));
  return {
    label: partsToText(page.title),
    isNamed: false,
    choices: [
      { kind: 'page', path: toPlacePath({ path: page.path, anchor: '', marks }), page, excerpt: opening?.excerpt ?? [] },
      ...sections.map(
        (section): Choice => ({
          kind: 'section',
          path: toPlacePath({ path: page.path, anchor: section.anchor, marks }),
          page,
          section,
        }),
      ),
    ],
  };
}

/** Tells the opening of a page from its sections with a heading. */
export function isOpening({ heading, anchor }: SectionResult): boolean {
  return anchor === '' && heading.length === 0;
}
