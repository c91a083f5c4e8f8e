import type { HomePage } from '../../lib/model/page.ts';
import { PageBody } from '../page-body.tsx';
import { FirstLectures } from './first-lectures.tsx';
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
      <FirstLectures lectures={page.lectures} />
      <TypeCounts types={page.types} />
    </PageBody>
  );
}
