/** A topic of the map as its page shows it. */
export interface MappedTopic {
  readonly title: string;
  readonly type: string;
  /** The address of its page. */
  readonly url: string;
  /** Where the page shows it in the middle: the part of an address behind its #. */
  readonly hash: string;
  readonly ties: readonly { readonly label: string; readonly to: readonly number[] }[];
  /** What is said of ties that lead off the map; else empty. */
  readonly rest: string;
}

/**
 * Reads the topics of a map, and what ties them, from the words in its bands; places in the list are those that the words name. Each name
 * then leads to where its topic stands in the middle, no more to its page: without script there is no middle.
 */
export function readMap(map: HTMLElement): readonly MappedTopic[] {
  const topics = new Map<string, MappedTopic>();
  for (const link of map.querySelectorAll<HTMLAnchorElement>('.map-head[data-type] a, .map-cells a')) {
    const url = link.getAttribute('href') ?? '';
    const type = link.closest<HTMLElement>('[data-type]')?.dataset['type'] ?? '';
    link.hash = toHash(type, url);
    link.href = link.hash;
    if (topics.has(url)) continue;
    const words = link.closest('li, .map-head')?.querySelector(':scope > span');
    topics.set(url, {
      title: link.textContent,
      type,
      url,
      hash: link.hash,
      ties: [...(words?.querySelectorAll<HTMLElement>('[data-to]') ?? [])].map(({ textContent, dataset }) => ({
        label: textContent,
        to: (dataset['to'] ?? '').split(' ').map(Number),
      })),
      rest: words?.querySelector('i')?.textContent.trim() ?? '',
    });
  }
  for (const link of map.querySelectorAll<HTMLAnchorElement>('.map-drawing li a'))
    link.href = topics.get(link.getAttribute('href') ?? '')?.hash ?? link.href;
  return [...topics.values()];
}

/** The identity of a topic: `#role/data-engineer`. */
function toHash(type: string, url: string): string {
  return `#${type}/${url.split('/').at(-2)}`;
}
