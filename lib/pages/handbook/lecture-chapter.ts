import { escapeHtml } from '../../model/escape-html.ts';
import type { LecturePage } from '../../model/lecture-page.ts';
import type { PageLink } from '../../model/page-link.ts';
import type { Chapter } from './chapter.ts';
import { type HtmlPlace, placeHtml } from './place-html.ts';

/** Makes a lecture's chapter of its page. Its sections are in the contents as far as they are the highest of the lecture. */
export function buildLectureChapter(page: LecturePage, id: string, place: Omit<HtmlPlace, 'prefix'>): Chapter {
  const { lecture } = page;
  const prefix = `${id}-`;
  const { html, addresses } = placeHtml(page.html + readingsToHtml(page.readings), { ...place, prefix });
  const label = lecture.number === undefined ? 'Lecture' : `Lecture ${lecture.number}`;
  const about = [lecture.authors.join(', '), lecture.date ?? ''].filter((words) => words !== '').join(' · ');
  return {
    id,
    label,
    title: lecture.title,
    isNumbered: page.isNumbered,
    sections: page.contents.filter(({ depth }) => depth === 1).map(({ id, depth: _, ...entry }) => ({ ...entry, id: prefix + id })),
    html: [
      `<header><p class="label">${escapeHtml(label)}</p><h2>${escapeHtml(lecture.title)}</h2>`,
      page.subtitle === undefined ? '' : `<p class="subtitle">${escapeHtml(page.subtitle)}</p>`,
      about === '' ? '' : `<p class="meta">${escapeHtml(about)}</p>`,
      lecture.summary === undefined ? '' : `<p class="lead">${escapeHtml(lecture.summary)}</p>`,
      `</header><div class="prose${page.isNumbered ? ' section-numbers' : ''}">${html}</div>`,
      addressesToHtml(addresses, prefix),
    ].join(''),
  };
}

/** Lists the addresses that the numbers in a chapter stand for. */
function addressesToHtml(addresses: readonly string[], prefix: string): string {
  if (addresses.length === 0) return '';
  const items = addresses.map((address, index) => `<li id="${prefix}address-${index + 1}">${escapeHtml(address)}</li>`);
  return `<section class="addresses"><h3>Addresses</h3><ol>${items.join('')}</ol></section>`;
}

function readingsToHtml(readings: readonly PageLink[]): string {
  if (readings.length === 0) return '';
  const items = readings.map(({ title, url }) => {
    const words = escapeHtml(title);
    return `<li>${url === '' ? words : `<a href="${escapeHtml(url)}">${words}</a>`}</li>`;
  });
  return `<h2 class="unnumbered">Readings</h2><ul>${items.join('')}</ul>`;
}
