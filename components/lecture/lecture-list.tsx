import type { LecturesPage } from '../../lib/model/lecture-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { LinkList } from '../link-list.tsx';
import { LectureMeta, lectureLabel } from './lecture-meta.tsx';

interface LectureListProps {
  readonly lectures: LecturesPage['lectures'];
  readonly level: 'h2' | 'h3';
}

/** Lists lectures in teaching order, with what each is the first to teach. */
export function LectureList({ lectures, level: Heading }: LectureListProps) {
  return (
    <ol className="ruled">
      {lectures.map(({ lecture, introduces }) => (
        <li key={lecture.url} className="lecture-row">
          <p className="meta">{lectureLabel(lecture)}</p>
          <div>
            <Heading>
              <a href={lecture.url} {...toDirection(lecture.title)}>
                {lecture.title}
              </a>
            </Heading>
            <LectureMeta lecture={lecture} />
            {lecture.summary !== undefined && <p {...toDirection(lecture.summary)}>{lecture.summary}</p>}
            {introduces.length > 0 && (
              <div className="new-topics">
                <span>New:</span> <LinkList links={introduces} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
