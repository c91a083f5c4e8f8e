import type { CitedWork, CitedWorks, LinkedNote } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { external, type LinkingPage, toId, topicLinkToHtml } from './write-link.ts';

/** The page that citations stand on: the note's own, or one that quotes it and has none of its anchors. */
interface CitingPage extends LinkingPage {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly notePath: string;
  readonly anchors?: ReadonlySet<string>;
}

/** Writes a citation: its words, led to the list of works below the note or to the reading that the work is. */
export function citationToHtml({ works }: LinkedNote, index: number, page: CitingPage): string {
  return (works?.citations[index] ?? [])
    .map(({ text, work }) => {
      const cited = works?.list.find(({ key }) => key === work);
      return cited === undefined ? escapeHtml(text) : linkWork(cited, text, page);
    })
    .join('');
}

/** Writes the works that a note cites, for the end of its page. */
export function worksToHtml({ list }: CitedWorks, page: CitingPage): string {
  if (list.length === 0) return '';
  const items = list.map((work) => {
    const url = work.url === undefined ? '' : ` <a${external} href="${escapeHtml(work.url)}">${escapeHtml(work.url)}</a>`;
    const words = topicOf(work, page) === undefined ? escapeHtml(work.words) : linkWork(work, work.words, page);
    return `<li id="${escapeHtml(toId(workId(work.key), page))}">${words}${url}</li>`;
  });
  const depth = page.chapter === undefined ? 2 : 3;
  return `<section class="footnotes"><h${depth}>Works cited</h${depth}><ul>${items.join('')}</ul></section>`;
}

function linkWork(work: CitedWork, words: string, page: CitingPage): string {
  const topic = topicOf(work, page);
  if (topic !== undefined) return topicLinkToHtml(topic, words, page);
  const hash = `#${encodeURIComponent(toId(workId(work.key), page))}`;
  return `<a href="${escapeHtml(page.anchors === undefined ? `${page.basePath}${page.notePath}${hash}` : hash)}">${escapeHtml(words)}</a>`;
}

function topicOf({ topic }: CitedWork, page: CitingPage): Topic | undefined {
  return topic === undefined ? undefined : page.topics.get(topic);
}

function workId(key: string): string {
  return `user-content-work-${key.replace(/[^\p{L}\p{N}_.:-]+/gu, '-')}`;
}
