import type { HomePage } from '../../lib/model/page.ts';
import { LectureList } from '../lecture/lecture-list.tsx';
import { PageBody } from '../page-body.tsx';
import { Lifecycle } from './lifecycle.tsx';
import { Stack } from './stack.tsx';
import { TypeCounts } from './type-counts.tsx';

/** Shows what the course is, the stack, the lifecycle, the lectures and where each kind of topic is listed. */
export function Home({ page }: { readonly page: HomePage }) {
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.course.title}</h1>
        <p className="lead">{page.course.description}</p>
      </header>
      <Stack layers={page.layers} />
      <Lifecycle phases={page.phases} />
      <section aria-labelledby="page-lectures" className="page-section">
        <h2 id="page-lectures">Lectures</h2>
        {page.lectures.length === 0 ? (
          <p>There are no lectures in this course yet.</p>
        ) : (
          <LectureList lectures={page.lectures.map((lecture) => ({ lecture, introduces: [] }))} level="h3" />
        )}
      </section>
      <TypeCounts types={page.types} />
    </PageBody>
  );
}
