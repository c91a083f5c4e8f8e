import type { PassageSource } from '../../lib/model/topic-page.ts';
import { LectureMeta, lectureLabel } from '../lecture/lecture-meta.tsx';
import { TypeBadge } from '../type-badge.tsx';

/** Says where words came from: the lecture with its authors and date, and the place itself. It stands beside them in the working margin. */
export function PassageStamp({ label, source: { from, url } }: { readonly label?: string; readonly source: PassageSource }) {
  const isLecture = !('type' in from);
  return (
    <div className="stamp">
      {label !== undefined && <p className="stamp-label">{label}</p>}
      {isLecture ? <p className="stamp-kind">{lectureLabel(from)}</p> : <TypeBadge type={from.type} label={from.ofType.label} />}
      <p>
        <a href={url}>{from.title}</a>
      </p>
      {isLecture && <LectureMeta lecture={from} />}
    </div>
  );
}
