import type { HomePage } from '../../lib/model/page.ts';
import { typesByName } from '../../lib/model/types/all-types.ts';

/** Leads to the index of each type, with what the type is and how many topics it has. */
export function TypeCounts({ types }: Pick<HomePage, 'types'>) {
  return (
    <section aria-labelledby="page-types" className="page-section">
      <h2 id="page-types">Topics</h2>
      <dl className="ruled terms">
        {types.map(({ type, count, url }) => (
          <div key={type}>
            <dt>
              <a href={url}>{typesByName[type].labelPlural}</a> <span className="meta">{count}</span>
            </dt>
            <dd>{typesByName[type].description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
