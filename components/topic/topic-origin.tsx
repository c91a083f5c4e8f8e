import type { TopicPage } from '../../lib/model/page.ts';
import { lectureLabel } from '../lecture/lecture-meta.tsx';

/** Says which lecture introduces a topic, and which page defines it where that is another one. */
export function TopicOrigin({ page: { introducedIn, definedIn, topic } }: { readonly page: TopicPage }) {
  const definedElsewhere = ![topic.url, introducedIn?.url].includes(definedIn.url.replace(/#.*/, ''));
  if (introducedIn === undefined && !definedElsewhere) return null;
  return (
    <p className="meta">
      {introducedIn !== undefined && (
        <>
          {`Introduced in ${lectureLabel(introducedIn)}, `}
          <a href={introducedIn.url}>{introducedIn.title}</a>
          {'. '}
        </>
      )}
      {definedElsewhere && (
        <>
          Defined in <a href={definedIn.url}>{definedIn.title}</a>.
        </>
      )}
    </p>
  );
}
