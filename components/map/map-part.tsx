import type { MapBand, MapTopic, MapPart as Part } from '../../lib/model/map-page.ts';
import { MapWords } from './map-words.tsx';

interface PartProps {
  readonly part: Part;
  readonly topics: readonly MapTopic[];
}

/**
 * Shows bands that belong together. Each says in words what ties its topics, and on narrow screens shows its names, where the reader opens
 * that. What is opened stands beside the `details`, not in it: the style sheet shows it, and where there is room the names are always there.
 */
export function MapPart({ part: { form, title, bands }, topics }: PartProps) {
  return (
    <section className={`map-part map-${form}`}>
      <h3>{title}</h3>
      <div>
        {bands.map((band) => (
          <Band key={band.head.url ?? ''} band={band} topics={topics} />
        ))}
      </div>
    </section>
  );
}

function Band({ band: { head, topic, groups, more }, topics }: { readonly band: MapBand; readonly topics: readonly MapTopic[] }) {
  const places = [...(topic === undefined ? [] : [topic]), ...groups.flatMap((group) => group.topics)];
  return (
    <section className="map-band">
      <div className="map-head" data-type={topic === undefined ? undefined : topics[topic]?.type}>
        <h4>
          {head.number !== undefined && <span className="label">{head.number} </span>}
          {head.url === undefined ? head.title : <a href={head.url}>{head.title}</a>} <span className="meta">{places.length}</span>
        </h4>
        {topic !== undefined && <MapWords place={topic} topics={topics} />}
      </div>
      {groups.length > 0 && (
        <details className="map-fold">
          <summary>names</summary>
        </details>
      )}
      {places.some((place) => topics[place]?.ties.length) && (
        <details className="map-tell">
          <summary>ties in words</summary>
        </details>
      )}
      {groups.length > 0 && (
        <div className="map-cells">
          {groups.map((group) => (
            <ul key={group.type} className="map-names" data-type={group.type}>
              {group.topics.map((place) => (
                <li key={place}>
                  <a href={topics[place]?.url}>{topics[place]?.title}</a>
                  <MapWords place={place} topics={topics} />
                </li>
              ))}
            </ul>
          ))}
          {more > 0 && <p className="meta">{`and ${more} more`}</p>}
        </div>
      )}
    </section>
  );
}
