import type { TopicLink } from '../../lib/model/page-link.ts';
import { LinkList } from '../link-list.tsx';

interface TopicsByTypeProps {
  readonly id: string;
  readonly heading: string;
  readonly topics: readonly TopicLink[];
}

/** Lists topics, a line for each type. */
export function TopicsByType({ id, heading, topics }: TopicsByTypeProps) {
  if (topics.length === 0) return null;
  const types = new Map(topics.map(({ type, ofType }) => [type, ofType]));
  return (
    <section aria-labelledby={id} className="page-section">
      <h2 id={id}>{heading}</h2>
      <dl className="panel">
        {[...types]
          .sort(([, a], [, b]) => a.place - b.place)
          .map(([name, { labelPlural }]) => (
            <div key={name}>
              <dt data-type={name}>{labelPlural}</dt>
              <dd>
                <LinkList links={topics.filter(({ type }) => type === name)} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
