import type { HomePage } from '../../lib/model/home-page.ts';
import { LifecycleMap } from '../drawing/lifecycle-map.tsx';
import { StackMap } from '../drawing/stack-map.tsx';
import { PageBody } from '../page-body.tsx';
import { Beginnings } from './beginnings.tsx';
import { FirstLectures } from './first-lectures.tsx';
import { HomeSearch } from './home-search.tsx';
import { HomeSection } from './home-section.tsx';
import { TypeCounts } from './type-counts.tsx';

/** Shows what the course is, the stack, the lifecycle, the lectures, where to begin and where each kind of topic is listed. */
export function Home({ page }: { readonly page: HomePage }) {
  const { layers, phases } = page;
  const urlOf = (type: string) => page.types.find((other) => other.type === type)?.url;
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.course.title}</h1>
        {page.course.description !== '' && <p className="lead">{page.course.description}</p>}
        <HomeSearch />
      </header>
      {layers.length > 0 && (
        <HomeSection
          id="page-stack"
          title="The stack"
          note={
            <>
              What machine learning in production stands on: <a href={urlOf('layer')}>layers</a> and their{' '}
              <a href={urlOf('component')}>components</a>.
            </>
          }
        >
          <StackMap layers={layers} />
        </HomeSection>
      )}
      {phases.length > 0 && (
        <HomeSection
          id="page-lifecycle"
          title="The lifecycle"
          note={
            <>
              The life of a model, <a href={urlOf('phase')}>phase</a> by phase.
            </>
          }
        >
          <LifecycleMap phases={phases} />
        </HomeSection>
      )}
      <FirstLectures lectures={page.lectures} lectureCount={page.lectureCount} />
      <Beginnings beginnings={page.beginnings} />
      <TypeCounts types={page.types} />
    </PageBody>
  );
}
