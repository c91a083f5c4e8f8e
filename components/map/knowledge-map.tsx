import type { MapPage } from '../../lib/model/map-page.ts';
import { PageBody } from '../page-body.tsx';
import { MapAround } from './map-around.tsx';
import { MapPart } from './map-part.tsx';
import { MapTools } from './map-tools.tsx';

/** Shows one topic with all that it is tied to, and below it the whole course in bands, each of which says in words what ties its topics. */
export function KnowledgeMap({ page }: { readonly page: MapPage }) {
  const { topics, total, parts } = page;
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.head.title}</h1>
        <p className="lead">
          {topics.length === 0
            ? 'There are no topics in this course yet.'
            : 'One topic and all that it is tied to, and below it the whole course.'}
        </p>
      </header>
      {topics.length > 0 && (
        <div className="knowledge-map" data-behaviour="map">
          <MapAround page={page} />
          <section aria-labelledby="map-whole" className="page-section">
            <h2 id="map-whole">The whole course</h2>
            <p className="map-how meta">
              Each topic stands with what it is part of, else in the lecture that teaches it or names it first.
            </p>
            {total > topics.length && (
              <p className="map-how meta">{`These are the ${topics.length} best connected topics of ${total}; the glossary has all.`}</p>
            )}
            <MapTools types={page.types} />
            {parts.map((part) => (
              <MapPart key={part.title} part={part} topics={topics} />
            ))}
          </section>
        </div>
      )}
    </PageBody>
  );
}
