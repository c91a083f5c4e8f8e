import type { LecturesPage } from '../../lib/model/lecture-page.ts';
import { IndexParts } from '../listing/index-parts.tsx';
import { PageBody } from '../page-body.tsx';
import { LectureList } from './lecture-list.tsx';

/** Shows all lectures, in teaching order. */
export function LectureIndex({ page }: { readonly page: LecturesPage }) {
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.head.title}</h1>
        <p className="lead">{page.head.description}</p>
      </header>
      <IndexParts parts={page.parts} />
      {page.lectures.length === 0 ? <p>There are no lectures in this course yet.</p> : <LectureList lectures={page.lectures} level="h2" />}
    </PageBody>
  );
}
