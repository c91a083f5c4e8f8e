import type { HomePage } from '../../lib/model/home-page.ts';
import { HomeSection } from './home-section.tsx';

/** Leads to the index of each type that has topics, with what the type is and how many they are. */
export function TypeCounts({ types }: Pick<HomePage, 'types'>) {
  if (types.length === 0) return null;
  return (
    <HomeSection
      id="page-types"
      title="Topics"
      note={
        <>
          By kind, or all of them <a href="topics/">from A to Z</a>.
        </>
      }
    >
      <dl className="type-counts">
        {types.map(({ type, label, description, count, url }) => (
          <div key={type} data-type={type}>
            <dt>
              <span className="glyph" aria-hidden="true" />
              <a href={url}>{label}</a> <span className="label">{count}</span>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </HomeSection>
  );
}
