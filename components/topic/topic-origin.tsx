import type { TopicPage } from '../../lib/model/topic-page.ts';
import { PassageStamp } from './passage-stamp.tsx';

/** Says which page defines a topic, where it is not its own, which lecture teaches it, which is the first to name it, and leads to its cards. */
export function TopicOrigin({ page: { taughtIn, introducedIn, definedBy, topic, studyUrl } }: { readonly page: TopicPage }) {
  const isDefinedElsewhere = definedBy.from.url !== topic.url && definedBy.from.url !== taughtIn?.from.url;
  if (!isDefinedElsewhere && taughtIn === undefined && introducedIn === undefined && studyUrl === undefined) return null;
  return (
    <div className="topic-origin">
      {isDefinedElsewhere && <PassageStamp label="Defined in" source={definedBy} />}
      {taughtIn !== undefined && <PassageStamp label="Taught in" source={taughtIn} />}
      {introducedIn !== undefined && (
        <PassageStamp label="First mentioned in" source={{ from: introducedIn, heading: '', url: introducedIn.url }} />
      )}
      {studyUrl !== undefined && (
        <p className="stamp">
          <a href={studyUrl}>Study its cards</a>
        </p>
      )}
    </div>
  );
}
