import type { LecturePage } from '../../lib/model/lecture-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { Backlinks } from '../backlinks.tsx';
import { CheckYourself } from '../check-yourself.tsx';
import { PageBody } from '../page-body.tsx';
import { Pager } from '../pager.tsx';
import { Prose } from '../prose.tsx';
import { Contents, type ContentsLink } from './contents.tsx';
import { LectureMeta, lectureLabel } from './lecture-meta.tsx';
import { Objectives } from './objectives.tsx';
import { Readings } from './readings.tsx';
import { TopicsByType } from './topics-by-type.tsx';

/** Shows a lecture: its text, its contents, what it teaches and what leads to and from it. */
export function LectureArticle({ page }: { readonly page: LecturePage }) {
  const { lecture } = page;
  return (
    <PageBody head={page.head}>
      <article className={page.isNumbered ? 'lecture numbered-sections' : 'lecture'}>
        <header className="page-header">
          <p className="label">{lectureLabel(lecture)}</p>
          <h1 {...toDirection(lecture.title)}>{lecture.title}</h1>
          {page.subtitle !== undefined && (
            <p className="subtitle" {...toDirection(page.subtitle)}>
              {page.subtitle}
            </p>
          )}
          <LectureMeta lecture={lecture} />
          {lecture.summary !== undefined && (
            <p className="lead" {...toDirection(lecture.summary)}>
              {lecture.summary}
            </p>
          )}
        </header>
        <Contents entries={page.contents} places={placesAfterText(page)} />
        <p aria-hidden="true" className="running-head" />
        <div className="lecture-text">
          <Objectives page={page} />
          <Prose html={page.html} />
          {page.source !== undefined && <Source source={page.source} />}
          {page.objectives.length > 0 && <TopicsByType id="page-introduces" heading="New in this lecture" topics={page.introduces} />}
          <TopicsByType id="page-covers" heading="Known from earlier lectures" topics={page.knows} />
          <TopicsByType id="page-foretells" heading="Taught in a later lecture" topics={page.foretells} />
          {page.studyUrl !== undefined && (
            <p className="page-section" data-behaviour="progress">
              <a href={page.studyUrl}>Study the cards of this lecture</a>
            </p>
          )}
          {page.check !== undefined && <CheckYourself check={page.check} />}
          <Readings readings={page.readings} />
          <Backlinks backlinks={page.backlinks} counts={page.backlinkCounts} more={page.moreBacklinks} />
          <Pager label="Previous and next lecture" previous={page.previous} next={page.next} />
        </div>
      </article>
    </PageBody>
  );
}

function Source({ source }: { readonly source: string }) {
  return (
    <p className="meta page-section">
      Source:{' '}
      {/^https?:\/\//.test(source) ? (
        <a href={source} rel="noopener noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}

/** What the contents list below the lecture's own sections. */
function placesAfterText({ objectives, introduces, check, readings }: LecturePage): readonly ContentsLink[] {
  return [
    ...(objectives.length > 0 && introduces.length > 0
      ? [{ id: 'page-introduces', text: 'New in this lecture', count: introduces.length }]
      : []),
    ...(check === undefined ? [] : [{ id: 'page-check', text: 'Check yourself', count: check.inText.length + check.made.length }]),
    ...(readings.length > 0 ? [{ id: 'page-readings', text: 'Readings', count: readings.length }] : []),
  ];
}
