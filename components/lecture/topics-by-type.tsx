import type { TopicLink } from '../../lib/model/page-link.ts';
import { allTypes } from '../../lib/model/types/all-types.ts';
import { LinkList } from '../link-list.tsx';

interface TopicsByTypeProps {
  readonly id: string;
  readonly heading: string;
  readonly topics: readonly TopicLink[];
}

/** Lists topics, a line for each type. */
export function TopicsByType({ id, heading, topics }: TopicsByTypeProps) {
  if (topics.length === 0) return null;
  const groups = allTypes.map((type) => ({ type, topics: topics.filter((topic) => topic.type === type.name) }));
  return (
    <section aria-labelledby={id} className="page-section">
      <h2 id={id}>{heading}</h2>
      <dl className="panel">
        {groups
          .filter((group) => group.topics.length > 0)
          .map((group) => (
            <div key={group.type.name}>
              <dt data-type={group.type.name}>{group.type.labelPlural}</dt>
              <dd>
                <LinkList links={group.topics} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
