import type { Backlink, Course } from '../model/course.ts';
import { hasVerb } from '../model/has-verb.ts';
import { toWords } from '../model/name-key.ts';
import type { BacklinkCount, BacklinkView, PageLink } from '../model/page-link.ts';
import { toPlainWords } from '../model/plain-words.ts';

const mostSentences = 3;

/** More places than a reader looks through; a page says how many it leaves out. */
const mostBacklinks = 60;

const lecture = { name: 'lecture', label: 'Lecture', labelPlural: 'Lectures' };

/** Who leads to a page. */
interface BacklinksView {
  readonly backlinks: readonly BacklinkView[];
  readonly moreBacklinks: number;
  readonly backlinkCounts: readonly BacklinkCount[];
}

/**
 * Shows who leads to a page, those first whose sentences say most, lectures before topics of equal worth. The same sentence stands
 * once, with the page that says it first.
 */
export function viewBacklinks({ settings, types, backlinks }: Course, path: string): BacklinksView {
  const labelOf = (kind: BacklinkView['kind']) => types.labels.get(kind)?.label ?? lecture.label;
  const said = new Set(['']);
  const pages = new Map<
    string,
    { kind: BacklinkView['kind']; label: string; title: string; url: string; sentences: { link: PageLink; worth: number }[] }
  >();
  for (const backlink of backlinks.get(path) ?? []) {
    const { kind, title, sentence } = backlink;
    const page = pages.get(backlink.path) ?? { kind, label: labelOf(kind), title, url: settings.basePath + backlink.path, sentences: [] };
    const words = toPlainWords(sentence);
    if (!said.has(words)) page.sentences.push({ link: toLink(settings.basePath, backlink), worth: worthOf(sentence) });
    said.add(words);
    pages.set(backlink.path, page);
  }
  const sorted = [...pages.values()]
    .map(({ sentences, ...page }) => ({ ...page, sentences: sentences.sort((a, b) => b.worth - a.worth).slice(0, mostSentences) }))
    .sort((a, b) => worthOfPage(b) - worthOfPage(a) || Number(b.kind === 'lecture') - Number(a.kind === 'lecture'));
  return {
    backlinks: sorted.slice(0, mostBacklinks).map(({ sentences, ...page }) => ({ ...page, sentences: sentences.map(({ link }) => link) })),
    moreBacklinks: Math.max(0, sorted.length - mostBacklinks),
    backlinkCounts: [lecture, ...types.all].flatMap(({ name, label, labelPlural }) => {
      const count = sorted.filter((page) => page.kind === name).length;
      return count === 0 ? [] : [{ label: count === 1 ? label : labelPlural, count }];
    }),
  };
}

/** Two for a sentence, one for other words of some length, none for a heading or a name. */
function worthOf(sentence: string): number {
  const count = toWords(sentence).length;
  if (count >= 5 && (/[.!?…]["”’)\]]?$/.test(sentence) || hasVerb(sentence))) return 2;
  return count >= 4 ? 1 : 0;
}

function worthOfPage({ sentences }: { readonly sentences: readonly { readonly worth: number }[] }): number {
  return sentences.length === 0 ? -1 : Math.max(...sentences.map(({ worth }) => worth));
}

function toLink(basePath: string, { path, anchor, sentence }: Backlink): PageLink {
  return { title: sentence, url: `${basePath}${path}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}` };
}
