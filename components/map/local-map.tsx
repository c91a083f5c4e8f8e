import { localMapToSvg } from '../../lib/draw/local-map-to-svg.ts';
import type { TopicPage } from '../../lib/model/topic-page.ts';
import { Prose } from '../prose.tsx';

/** Draws what a topic is tied to. Every neighbour is a link, so that the drawing is its own list for those who do not see it. */
export function LocalMap({ page: { topic, map } }: { readonly page: TopicPage }) {
  if (map === undefined) return null;
  return (
    <section aria-labelledby="page-map" className="local-map">
      <h2 id="page-map">Neighbours</h2>
      <Prose as="span" html={localMapToSvg(topic, map)} />
      {map.more > 0 && <p className="meta">{`The best connected; ${map.more} more are named in the text.`}</p>}
    </section>
  );
}
