import type { TopicPage } from '../../lib/model/topic-page.ts';
import { PassageStamp } from './passage-stamp.tsx';

/** Says which page defines a topic, where it is not its own, and which lecture is the first to speak of it. */
export function TopicOrigin({ page: { introducedIn, definedBy, topic } }: { readonly page: TopicPage }) {
  const isDefinedElsewhere = definedBy.from.url !== topic.url;
  const isTaughtElsewhere = introducedIn !== undefined && introducedIn.url !== definedBy.from.url;
  if (!isDefinedElsewhere && !isTaughtElsewhere) return null;
  return (
    <div className="topic-origin">
      {isDefinedElsewhere && <PassageStamp label="Defined in" source={definedBy} />}
      {isTaughtElsewhere && <PassageStamp label="Introduced in" source={{ from: introducedIn, heading: '', url: introducedIn.url }} />}
    </div>
  );
}
