import type { LectureLink } from '../../lib/model/page-link.ts';
import { dateToText } from '../date-to-text.ts';

/** Says who gave a lecture and when. */
export function LectureMeta({ lecture }: { readonly lecture: LectureLink }) {
  if (lecture.authors.length === 0 && lecture.date === undefined) return null;
  return (
    <p className="meta">
      {lecture.authors.join(', ')}
      {lecture.authors.length > 0 && lecture.date !== undefined && ' · '}
      {lecture.date !== undefined && <time dateTime={lecture.date}>{dateToText(lecture.date)}</time>}
    </p>
  );
}

/** Names a lecture by its number, where it has one. */
export function lectureLabel(lecture: LectureLink): string {
  return lecture.number === undefined ? 'Lecture' : `Lecture ${lecture.number}`;
}
