import type { CitedWork, CitedWorks, LinkedNote } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { topicPath } from './addresses.ts';

/** The page that citations stand on: the note's own, or one that quotes it and has none of its anchors. */
interface CitingPage {
  readonly basePath: string;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly notePath: string;
  readonly anchors?: ReadonlySet<string>;
}

/** Writes a citation: its words, led to the list of works below the note or to the reading that the work is. */
export function citationToHtml({ works }: LinkedNote, index: number, page: CitingPage): string {
  return (works?.citations[index] ?? [])
    .map(({ text, work }) => {
      const cited = works?.list.find(({ key }) => key === work);
      return cited === undefined ? escapeHtml(text) : `<a${addressOf(cited, page)}>${escapeHtml(text)}</a>`;
    })
    .join('');
}

/** Writes the works that a note cites, for the end of its page. */
export function worksToHtml({ list }: CitedWorks, page: CitingPage): string {
  if (list.length === 0) return '';
  const items = list.map((work) => {
    const topic = topicOf(work, page);
    const url =
      work.url === undefined
        ? ''
        : ` <a class="external" rel="noopener noreferrer" href="${escapeHtml(work.url)}">${escapeHtml(work.url)}</a>`;
    const words = topic === undefined ? escapeHtml(work.words) : `<a${addressOf(work, page)}>${escapeHtml(work.words)}</a>`;
    return `<li id="${escapeHtml(workId(work.key))}">${words}${url}</li>`;
  });
  return `<section class="footnotes"><h2>Works cited</h2><ul>${items.join('')}</ul></section>`;
}

function addressOf(work: CitedWork, page: CitingPage): string {
  const topic = topicOf(work, page);
  if (topic !== undefined) return ` class="topic-link" data-type="${topic.type}" href="${escapeHtml(page.basePath + topicPath(topic))}"`;
  const hash = `#${encodeURIComponent(workId(work.key))}`;
  return ` href="${escapeHtml(page.anchors === undefined ? `${page.basePath}${page.notePath}${hash}` : hash)}"`;
}

function topicOf({ topic }: CitedWork, page: CitingPage): Topic | undefined {
  return topic === undefined ? undefined : page.topics.get(topic);
}

function workId(key: string): string {
  return `user-content-work-${key.replace(/[^\p{L}\p{N}_.:-]+/gu, '-')}`;
}
