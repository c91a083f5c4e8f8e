import type { HomeDrawing, HomePage } from '../../lib/model/home-page.ts';
import { TypeDrawing } from '../drawing/type-drawing.tsx';
import { PageBody } from '../page-body.tsx';
import { Beginnings } from './beginnings.tsx';
import { FirstLectures } from './first-lectures.tsx';
import { HomeSearch } from './home-search.tsx';
import { HomeSection } from './home-section.tsx';
import { TypeCounts } from './type-counts.tsx';

/** Shows what the course is, the drawings of its types, the lectures, where to begin and where each kind of topic is listed. */
export function Home({ page }: { readonly page: HomePage }) {
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.course.title}</h1>
        {page.course.description !== '' && <p className="lead">{page.course.description}</p>}
        <HomeSearch />
      </header>
      {page.drawings.map(({ id, title, note, drawing }) => (
        <HomeSection key={id} id={id} title={title} note={note.map(toLink)}>
          <TypeDrawing drawing={drawing} />
        </HomeSection>
      ))}
      <FirstLectures lectures={page.lectures} lectureCount={page.lectureCount} />
      {page.beginnings.map((beginnings) => (
        <Beginnings key={beginnings.type} beginnings={beginnings} />
      ))}
      <TypeCounts types={page.types} />
      {page.lectureCount === 0 && page.types.length === 0 && <p>There is nothing in this course yet.</p>}
    </PageBody>
  );
}

function toLink({ text, url }: HomeDrawing['note'][number]) {
  return url === undefined ? (
    text
  ) : (
    <a key={url} href={url}>
      {text}
    </a>
  );
}
