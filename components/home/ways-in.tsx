import { count } from '../../lib/model/count.ts';
import type { HomePage } from '../../lib/model/home-page.ts';
import { HomeSearch } from './home-search.tsx';

/** Says how much there is, and leads into it: by search, from the first lecture on, by name, with cards, on paper. */
export function WaysIn({ page: { lectures, lectureCount, types } }: { readonly page: HomePage }) {
  const topicCount = types.reduce((sum, { count }) => sum + count, 0);
  const [first] = lectures;
  return (
    <>
      {lectureCount + topicCount > 0 && <p className="meta">{`${count(lectureCount, 'lecture')}, ${count(topicCount, 'topic')}`}</p>}
      <HomeSearch />
      {lectureCount + topicCount > 0 && (
        <ul className="home-ways">
          {first !== undefined && (
            <li>
              <a href={first.url}>{first.number === undefined ? 'Begin with the first lecture' : `Begin with lecture ${first.number}`}</a>
            </li>
          )}
          {topicCount > 0 && (
            <li>
              <a href="topics/">Look something up</a>
            </li>
          )}
          {topicCount > 0 && (
            <li>
              <a href="study/">Revise with cards</a>
            </li>
          )}
          {lectureCount > 0 && (
            <li>
              <a href="handbook/">Read it all on paper</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
