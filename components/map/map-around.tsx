import type { MapPage } from '../../lib/model/map-page.ts';

/** Draws the topic that shows first and, branch by branch, what it is tied to. Script draws others in its place, in the same form. */
export function MapAround({ page: { topics, types, first, definition } }: { readonly page: MapPage }) {
  const topic = topics[first];
  if (topic === undefined) return null;
  return (
    <nav aria-label="Around one topic" className="map-around">
      <form className="filter">
        <label>
          <span className="label">Find a topic</span>
          <input type="search" list="map-topics" autoComplete="off" />
        </label>
        <datalist id="map-topics" />
        <p className="meta">Press a name, here or below, and its topic stands in the middle; press that one to read its page.</p>
        <p role="status" className="label" />
      </form>
      <div className="map-drawing" data-type={topic.type}>
        <div className="map-centre">
          <h2>
            <a href={topic.url}>{topic.title}</a>
          </h2>
          <span className="type-badge">{types.find(({ name }) => name === topic.type)?.label}</span>
          <p>{definition}</p>
        </div>
        <dl>
          {topic.ties.map(({ label, to }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <ul className="map-names">
                  {to.map((place) => (
                    <li key={place} data-type={topics[place]?.type}>
                      <a href={topics[place]?.url}>{topics[place]?.title}</a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
        {topic.more > 0 && <p className="meta">{`And ${topic.more} more on its page.`}</p>}
      </div>
    </nav>
  );
}
