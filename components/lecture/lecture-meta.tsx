import type { LectureLink } from '../../lib/model/page.ts';

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

function dateToText(date: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  return day === undefined ? date : new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
