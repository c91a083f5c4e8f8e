import type { PassageView } from '../../lib/model/page.ts';
import { LectureMeta, lectureLabel } from '../lecture/lecture-meta.tsx';
import { Prose } from '../prose.tsx';
import { TypeBadge } from '../type-badge.tsx';

/** Shows what every lecture says of a topic, side by side, with where it comes from. */
export function Passages({ passages, more }: { readonly passages: readonly PassageView[]; readonly more: number }) {
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="page-passages" className="page-section">
      <h2 id="page-passages">In the lectures</h2>
      {passages.map((passage) => (
        <article key={passage.url} className="passage">
          <h3>
            <a href={passage.url}>{passage.heading || passage.from.title}</a>
          </h3>
          <PassageSource from={passage.from} />
          <Prose html={passage.html} />
        </article>
      ))}
      {more === 0 ? null : <p className="meta">{`And ${more} more passages.`}</p>}
    </section>
  );
}

function PassageSource({ from }: Pick<PassageView, 'from'>) {
  if ('type' in from) {
    return (
      <p className="meta">
        <TypeBadge type={from.type} /> <a href={from.url}>{from.title}</a>
      </p>
    );
  }
  return (
    <>
      <p className="meta">
        {`${lectureLabel(from)}, `}
        <a href={from.url}>{from.title}</a>
      </p>
      <LectureMeta lecture={from} />
    </>
  );
}
