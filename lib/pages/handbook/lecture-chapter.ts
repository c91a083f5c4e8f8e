import type { LedLink } from '../../links/write-link.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { LectureChapter } from '../../model/handbook.ts';
import type { Note } from '../../model/note.ts';
import type { PageLink } from '../../model/page-link.ts';
import { lectureToHtml, outlineLecture } from '../lecture-page.ts';
import type { SiteContext } from '../site-context.ts';

/** Where links of a chapter lead, and what they say on paper. */
export interface ChapterLinks {
  /** Gives the place in the handbook that an address of the site has there; undefined where it has none. */
  readonly findPlace: (href: string) => string | undefined;
  /** Writes an address out for a reader of paper; undefined where it says nothing on paper. */
  readonly writeAddress: (href: string) => string | undefined;
}

/**
 * Makes a lecture's chapter: its ids begin with the chapter's, its headings stand one deeper than on its page, links to what the handbook
 * holds stay in it, and every other link bears the number of its address. The highest of its sections are in the contents.
 */
export function buildLectureChapter(
  context: SiteContext,
  note: Note,
  { id, links }: { readonly id: string; readonly links: ChapterLinks },
): LectureChapter {
  const chapter = `${id}-`;
  const numbers = new Map<string, number>();
  const linkTo = (href: string, words: string): LedLink => {
    const place = links.findPlace(href);
    if (place !== undefined) return { href: place };
    const address = links.writeAddress(href);
    return { href, ...(address === undefined || saysAddress(words, address) ? {} : { mark: markOf(address) }) };
  };
  const { contents, isNumbered, readings } = outlineLecture(context, note);
  const html =
    objectivesToHtml(note) + lectureToHtml(context, note, { headingDepth: 3, linkTo, chapter }) + readingsToHtml(readings, linkTo);
  return {
    kind: 'lecture',
    id,
    label: note.number === undefined ? 'Lecture' : `Lecture ${note.number}`,
    title: note.title,
    ...(note.subtitle === undefined ? {} : { subtitle: note.subtitle }),
    about: [note.authors.join(', '), note.date ?? ''].filter((words) => words !== '').join(' · '),
    ...(note.summary === undefined ? {} : { summary: note.summary }),
    isNumbered,
    sections: contents.filter(({ depth }) => depth === 1).map(({ id, depth: _, ...entry }) => ({ ...entry, id: chapter + id })),
    html,
    addresses: [...numbers.keys()],
  };

  function markOf(address: string): string {
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return `<sup class="address-mark"><a href="#${chapter}address-${number}">[${number}]</a></sup>`;
  }
}

/** A link whose words are its address needs no number. */
function saysAddress(words: string, address: string): boolean {
  const text = words.trim();
  return text === address || `https://${text}` === address.replace(/\/$/, '');
}

function objectivesToHtml({ objectives }: Note): string {
  if (objectives.length === 0) return '';
  return `<h3 class="unnumbered">Objectives</h3><ul>${objectives.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function readingsToHtml(readings: readonly PageLink[], linkTo: (href: string, words: string) => LedLink): string {
  if (readings.length === 0) return '';
  const items = readings.map(({ title, url }) => {
    const words = escapeHtml(title);
    const { href = '', mark = '' } = url === '' ? {} : linkTo(url, title);
    return `<li>${href === '' ? words : `<a href="${escapeHtml(href)}">${words}</a>${mark}`}</li>`;
  });
  return `<h3 class="unnumbered">Readings</h3><ul>${items.join('')}</ul>`;
}
