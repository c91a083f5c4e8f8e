import type { RelationView } from '../../lib/model/topic-page.ts';

/** Lists the topics that a topic is tied to and that no field of it names, below its fields, under what ties them. */
export function Relations({ relations }: { readonly relations: readonly RelationView[] }) {
  if (relations.length === 0) return null;
  return (
    <dl className="field-rows fields relations">
      {relations.map((relation) => (
        <div key={relation.label}>
          <dt>{relation.label}</dt>
          <dd>
            <ul className="names">
              {relation.topics.map(({ url, type, title }) => (
                <li key={url}>
                  <a className="topic-link" data-type={type} href={url}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
