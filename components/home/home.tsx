import type { HomeDrawing, HomePage } from '../../lib/model/home-page.ts';
import { TypeDrawing } from '../drawing/type-drawing.tsx';
import { PageBody } from '../page-body.tsx';
import { Beginnings } from './beginnings.tsx';
import { FirstLectures } from './first-lectures.tsx';
import { HomeSection } from './home-section.tsx';
import { TypeCounts } from './type-counts.tsx';
import { WaysIn } from './ways-in.tsx';

/** Shows what the course is, the ways into it and its lectures; then the drawings of its types, where to begin and where each kind of topic is listed. */
export function Home({ page }: { readonly page: HomePage }) {
  return (
    <PageBody head={page.head}>
      <div className="home-desk">
        <header className="page-header">
          <h1>{page.course.title}</h1>
          {page.course.description !== '' && <p className="lead">{page.course.description}</p>}
          <WaysIn page={page} />
        </header>
        <FirstLectures lectures={page.lectures} lectureCount={page.lectureCount} />
      </div>
      {page.drawings.length > 0 && (
        <div className="home-drawings">
          {page.drawings.map(({ id, title, note, drawing, plan }) => (
            <HomeSection key={id} id={id} title={title} note={note.map(toLink)}>
              <TypeDrawing drawing={drawing} />
              {plan !== undefined && (
                <p className="sheet-link">
                  <a href={plan.url}>{plan.title}</a>
                </p>
              )}
            </HomeSection>
          ))}
        </div>
      )}
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
