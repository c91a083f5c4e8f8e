import type { LecturePage } from '../../lib/model/lecture-page.ts';
import { LinkList } from '../link-list.tsx';
import { Prose } from '../prose.tsx';

/** Opens a lecture with what students are to be able to do after it, as its author says it; else with the topics that are new in it, folded by type. */
export function Objectives({ page: { objectives, introduces } }: { readonly page: LecturePage }) {
  if (objectives.length > 0)
    return (
      <section aria-labelledby="page-objectives" className="lecture-objectives">
        <h2 id="page-objectives">Objectives</h2>
        <ul className="bulleted">
          {objectives.map((html) => (
            <Prose key={html} as="li" html={html} />
          ))}
        </ul>
      </section>
    );
  if (introduces.length === 0) return null;
  const types = new Map(introduces.map(({ type, ofType }) => [type, ofType]));
  return (
    <section aria-labelledby="page-introduces" className="lecture-objectives">
      <h2 id="page-introduces">New in this lecture</h2>
      {[...types]
        .sort(([, a], [, b]) => a.place - b.place)
        .map(([name, { label, labelPlural }]) => {
          const topics = introduces.filter(({ type }) => type === name);
          return (
            <details key={name} className="folded">
              <summary data-type={name}>{`${topics.length} ${(topics.length === 1 ? label : labelPlural).toLowerCase()}`}</summary>
              <LinkList links={topics} />
            </details>
          );
        })}
    </section>
  );
}
