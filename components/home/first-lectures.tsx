import type { HomePage } from '../../lib/model/page.ts';
import { LectureList } from '../lecture/lecture-list.tsx';

/** More than a term's lectures belong on their own page: the first page stays light however many there are. */
const most = 30;

/** Lists the lectures in teaching order, or the first of them and where the rest are. */
export function FirstLectures({ lectures }: Pick<HomePage, 'lectures'>) {
  const rows = lectures.slice(0, most).map((lecture) => ({ lecture, introduces: [] }));
  return (
    <section aria-labelledby="page-lectures" className="page-section">
      <h2 id="page-lectures">Lectures</h2>
      {rows.length === 0 ? <p>There are no lectures in this course yet.</p> : <LectureList lectures={rows} level="h3" />}
      {lectures.length > most && (
        <p className="more">
          <a href="lectures/">{`All ${lectures.length} lectures`}</a>
        </p>
      )}
    </section>
  );
}
