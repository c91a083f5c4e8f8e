import type { BeginningsView, BeginningView } from '../../lib/model/home-page.ts';
import { LinkList } from '../link-list.tsx';
import { HomeSection } from './home-section.tsx';

/** More readers of a group than one looks through to find oneself. */
const mostReaders = 8;

/** Says where each group of readers begins. */
export function Beginnings({ beginnings: { type, note, groups } }: { readonly beginnings: BeginningsView }) {
  return (
    <HomeSection id={`page-begin-${type}`} title="Where to begin" note={note}>
      <details>
        <summary>{`By ${groups.length === 1 ? 'one group' : `${groups.length} groups`} of readers`}</summary>
        <dl className="beginnings">
          {groups.map((beginning) => (
            <div key={beginning.group}>
              <dt>{beginning.group}</dt>
              <dd data-type={type}>
                <LinkList links={beginning.readers.slice(0, mostReaders)} />
                {beginning.readers.length > mostReaders && ` and ${beginning.readers.length - mostReaders} more`}
              </dd>
              <First beginning={beginning} />
            </div>
          ))}
        </dl>
      </details>
    </HomeSection>
  );
}

function First({ beginning: { lecture, topics } }: { readonly beginning: BeginningView }) {
  if (lecture === undefined && topics.length === 0) return null;
  return (
    <dd>
      {lecture !== undefined && (
        <p>
          Begin with {lecture.number !== undefined && `lecture ${lecture.number}, `}
          <a href={lecture.url}>{lecture.title}</a>.
        </p>
      )}
      {topics.length > 0 && (
        <div className="meta">
          Then look up <LinkList links={topics} />
        </div>
      )}
    </dd>
  );
}
