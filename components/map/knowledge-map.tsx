import { knowledgeMapToSvg } from '../../lib/draw/knowledge-map-to-svg.ts';
import type { MapPage } from '../../lib/model/map-page.ts';
import { PageBody } from '../page-body.tsx';
import { Prose } from '../prose.tsx';
import { MapList } from './map-list.tsx';
import { MapTools } from './map-tools.tsx';

/** Shows all topics and what ties them: as a drawing, and as a list that says the same. */
export function KnowledgeMap({ page }: { readonly page: MapPage }) {
  const left = page.total - page.nodes.length;
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.head.title}</h1>
        <p className="lead">{page.head.description}</p>
        {left > 0 && (
          <p className="meta">{`These are the ${page.nodes.length} best connected topics of ${page.total}; the glossary has all.`}</p>
        )}
      </header>
      {page.nodes.length === 0 ? (
        <p>There are no topics in this course yet.</p>
      ) : (
        <div className="knowledge-map" id="map" data-behaviour="map">
          <MapTools types={page.types} />
          <a className="skip-map" href="#map-list">
            Skip to the list
          </a>
          <Prose as="span" className="map-sheet" html={knowledgeMapToSvg(page)} />
          <MapList page={page} />
        </div>
      )}
    </PageBody>
  );
}
