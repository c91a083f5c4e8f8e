import type { HomePage } from '../../lib/model/home-page.ts';
import { LectureList } from '../lecture/lecture-list.tsx';
import { HomeSection } from './home-section.tsx';

/** Lists the lectures in teaching order, or the first of them and where the rest are; nothing where there are none. */
export function FirstLectures({ lectures, lectureCount }: Pick<HomePage, 'lectures' | 'lectureCount'>) {
  if (lectureCount === 0) return null;
  const rows = lectures.map((lecture) => ({ lecture, introduces: [] }));
  return (
    <HomeSection id="page-lectures" title="Lectures" note="In the order they are taught.">
      <LectureList lectures={rows} level="h3" />
      {lectureCount > lectures.length && (
        <p className="more">
          <a href="lectures/">{`All ${lectureCount} lectures`}</a>
        </p>
      )}
    </HomeSection>
  );
}
