import type { HomePage } from '../../lib/model/home-page.ts';
import { LectureList } from '../lecture/lecture-list.tsx';
import { HomeSection } from './home-section.tsx';

/** Lists the lectures in teaching order, or the first of them and where the rest are. */
export function FirstLectures({ lectures, lectureCount }: Pick<HomePage, 'lectures' | 'lectureCount'>) {
  const rows = lectures.map((lecture) => ({ lecture, introduces: [] }));
  return (
    <HomeSection id="page-lectures" title="Lectures" note="In the order they are taught.">
      {rows.length === 0 ? <p>There are no lectures in this course yet.</p> : <LectureList lectures={rows} level="h3" />}
      {lectureCount > lectures.length && (
        <p className="more">
          <a href="lectures/">{`All ${lectureCount} lectures`}</a>
        </p>
      )}
    </HomeSection>
  );
}
