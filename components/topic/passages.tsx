import { toDirection } from '../../lib/model/text-direction.ts';
import type { PassageView } from '../../lib/model/topic-page.ts';
import { Prose } from '../prose.tsx';
import { Contained } from './contained.tsx';
import { PassageStamp } from './passage-stamp.tsx';
import { Referent } from './referent.tsx';

/** Shows what every lecture and the notes of other topics say of a topic, one below the other, each beside the stamp of where it comes from. */
export function Passages({ passages, more }: { readonly passages: readonly PassageView[]; readonly more: number }) {
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="page-passages" className="page-section topic-passages">
      <h2 id="page-passages">In the course</h2>
      {passages.map((passage) => (
        <article key={passage.id} id={passage.id} className="topic-passage">
          <h3>
            <a href={passage.url} {...toDirection(passage.heading || passage.from.title)}>
              {passage.heading || passage.from.title}
            </a>
          </h3>
          <PassageStamp source={passage} />
          {passage.referent !== undefined && <Referent text={passage.referent} />}
          {passage.html !== '' && <Prose html={passage.html} />}
          <Contained topics={passage.contains} />
        </article>
      ))}
      {more === 0 ? null : <p className="meta">{`And ${more} more passages.`}</p>}
    </section>
  );
}
