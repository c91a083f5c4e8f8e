import type { RelationView } from '../../lib/model/page.ts';
import { LinkList } from '../link-list.tsx';

/** Lists the topics that a topic is tied to, under what ties them. */
export function Relations({ relations }: { readonly relations: readonly RelationView[] }) {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="page-relations" className="page-section">
      <h2 id="page-relations">Related topics</h2>
      <dl className="panel">
        {relations.map((relation) => (
          <div key={relation.label}>
            <dt>{relation.label}</dt>
            <dd>
              <LinkList links={relation.topics} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
