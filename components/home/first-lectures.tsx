import type { HomePage } from '../../lib/model/home-page.ts';
import { LectureList } from '../lecture/lecture-list.tsx';

/** Lists the lectures in teaching order, or the first of them and where the rest are; nothing where there are none. */
export function FirstLectures({ lectures, lectureCount }: Pick<HomePage, 'lectures' | 'lectureCount'>) {
  if (lectureCount === 0) return null;
  const rows = lectures.map((lecture) => ({ lecture, introduces: [] }));
  return (
    <section aria-labelledby="page-lectures" className="home-lectures">
      <h2 id="page-lectures">Lectures</h2>
      <LectureList lectures={rows} level="h3" />
      {lectureCount > lectures.length && (
        <p className="more">
          <a href="lectures/">{`All ${lectureCount} lectures`}</a>
        </p>
      )}
    </section>
  );
}
