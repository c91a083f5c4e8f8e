import type { MappedTopic } from './read-map.ts';

/** Lights up, wherever a map names it, what is tied to the name under the pointer or the focus, and lets the rest step back. */
export function lightTies(map: HTMLElement, topics: readonly MappedTopic[], signal: AbortSignal): void {
  const byHash = new Map(topics.map((topic) => [topic.hash, topic]));
  const light = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const topic = link === null ? undefined : byHash.get(link.hash);
    const near = new Set([topic?.hash, ...(topic?.ties ?? []).flatMap(({ to }) => to.map((place) => topics[place]?.hash))]);
    map.classList.toggle('is-lit', topic !== undefined);
    for (const name of map.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) name.classList.toggle('is-near', near.has(name.hash));
  };
  for (const name of ['pointerover', 'pointerleave', 'focusin', 'focusout'] as const) map.addEventListener(name, light, { signal });
}
