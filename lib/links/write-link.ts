import { topicPath } from '../model/addresses.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Topic } from '../model/topic.ts';

/** What a page's links and ids depend on. */
export interface LinkingPage {
  readonly basePath: string;
  /** Leads links elsewhere than to the pages of the site. */
  readonly linkTo?: LinkTo;
  /** The page is to be printed, beside others: its ids begin with this, pictures are wanted at once, and nothing is folded. */
  readonly chapter?: string;
}

/** Leads a link to where its page wants it: from the address that it has on the site, its words and, in a note, what its author wrote. */
export type LinkTo = (href: string, words: string, written?: string) => LedLink | undefined;

/** Where a link leads on its page: one that is not led there is its words alone, one without an address only looks like one. */
export interface LedLink {
  readonly href?: string;
  /** What stands behind the link, as HTML. */
  readonly mark?: string;
}

/** The opening and the closing tag of a link, or nothing for either. */
export type Tags = readonly [open: string, end: string];

/** The look of a link that leads nowhere, and of one that leaves the site. */
export const broken = ' class="broken-link"';
export const external = ' class="external" rel="noopener noreferrer"';

/** Writes the tags of a link that is led somewhere; one that was broken takes the look of where it leads. */
export function writeLink(look: string, led: LedLink | undefined, attributes = ''): Tags {
  if (led === undefined) return ['', ''];
  const { href = '', mark = '' } = led;
  const shown = href === '' || look !== broken ? look : /^https?:/.test(href) ? external : '';
  if (href === '') return [`<span${shown || ' class="no-link"'}>`, `</span>${mark}`];
  return [`<a${shown} href="${escapeHtml(href)}"${attributes}>`, `</a>${mark}`];
}

/** The look of a link to a topic. */
export function topicLook({ type }: Topic): string {
  return ` class="topic-link" data-type="${type}"`;
}

/** Writes a link to a topic. */
export function topicLinkToHtml(topic: Topic, words: string, { basePath, linkTo }: LinkingPage): string {
  const href = basePath + topicPath(topic);
  const [open, end] = writeLink(topicLook(topic), linkTo === undefined ? { href } : linkTo(href, words));
  return open + escapeHtml(words) + end;
}

/** Gives an id of a note as it is on a page. */
export function toId(id: string, { chapter = '' }: LinkingPage): string {
  return chapter + id;
}
