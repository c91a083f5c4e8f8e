import type { BeforeView } from '../../lib/model/path-page.ts';
import { LinkList } from '../link-list.tsx';

/** Lists what a topic builds on, and leads to the whole way. */
export function BeforeThis({
  before: { topics, steps, minutes, pathUrl },
  title,
}: {
  readonly before: BeforeView;
  readonly title: string;
}) {
  return (
    <section aria-labelledby="page-before" className="page-section topic-before" data-behaviour="progress" data-known="">
      <h2 id="page-before">Before this</h2>
      <LinkList links={topics} />
      <p className="meta">
        <a href={pathUrl}>{`The way to ${title}`}</a>
        {`: ${steps} topics, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`}
      </p>
    </section>
  );
}
