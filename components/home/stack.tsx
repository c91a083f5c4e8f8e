import type { HomePage } from '../../lib/model/page.ts';
import { LinkList } from '../link-list.tsx';

/** Draws the infrastructure stack: a row for each layer, top to bottom, with its components. */
export function Stack({ layers }: Pick<HomePage, 'layers'>) {
  if (layers.length === 0) return null;
  return (
    <section aria-labelledby="page-stack" className="page-section">
      <h2 id="page-stack">The stack</h2>
      <ol className="stack">
        {layers.map(({ layer, components }) => (
          <li key={layer.url} data-type="layer">
            <h3>
              <a href={layer.url}>{layer.title}</a>
            </h3>
            {components.length > 0 && <LinkList links={components} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
