import type { LecturePage } from '../../lib/model/page.ts';
import { Backlinks } from '../backlinks.tsx';
import { PageBody } from '../page-body.tsx';
import { Prose } from '../prose.tsx';
import { Contents } from './contents.tsx';
import { LectureMeta, lectureLabel } from './lecture-meta.tsx';
import { LecturePager } from './lecture-pager.tsx';
import { TopicsByType } from './topics-by-type.tsx';

/** Shows a lecture: its text, its contents, what it teaches and what leads to and from it. */
export function LectureArticle({ page }: { readonly page: LecturePage }) {
  const { lecture } = page;
  return (
    <PageBody head={page.head}>
      <article className="lecture">
        <header className="page-header">
          <p className="meta">{lectureLabel(lecture)}</p>
          <h1>{lecture.title}</h1>
          {page.subtitle !== undefined && <p className="subtitle">{page.subtitle}</p>}
          <LectureMeta lecture={lecture} />
          {lecture.summary !== undefined && <p className="lead">{lecture.summary}</p>}
        </header>
        <Contents entries={page.contents} />
        <div className="lecture-text">
          <Prose html={page.html} />
          {page.source !== undefined && <Source source={page.source} />}
          <TopicsByType id="page-introduces" heading="New in this lecture" topics={page.introduces} />
          <TopicsByType id="page-covers" heading="Topics in this lecture" topics={page.covers} />
          <Readings readings={page.readings} />
          <Backlinks backlinks={page.backlinks} more={page.moreBacklinks} />
          <LecturePager page={page} />
        </div>
      </article>
    </PageBody>
  );
}

function Source({ source }: { readonly source: string }) {
  return <p className="meta page-section">Source: {/^https?:\/\//.test(source) ? <a href={source}>{source}</a> : source}</p>;
}

function Readings({ readings }: Pick<LecturePage, 'readings'>) {
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="page-readings" className="page-section">
      <h2 id="page-readings">Readings</h2>
      <ul className="bulleted">
        {readings.map((reading) => (
          <li key={reading.title}>{reading.url === '' ? reading.title : <a href={reading.url}>{reading.title}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
