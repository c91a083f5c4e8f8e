import type { BeginningView, HomePage } from '../../lib/model/home-page.ts';
import { LinkList } from '../link-list.tsx';
import { HomeSection } from './home-section.tsx';

/** More roles of a group than a reader looks through to find their own. */
const mostRoles = 8;

/** Says where each kind of reader begins; nothing in a course that puts its roles in no groups. */
export function Beginnings({ beginnings }: Pick<HomePage, 'beginnings'>) {
  if (beginnings.length === 0) return null;
  return (
    <HomeSection id="page-begin" title="Where to begin" note="By the work you do, or want to do.">
      <dl className="beginnings">
        {beginnings.map((beginning) => (
          <div key={beginning.group}>
            <dt>{beginning.group}</dt>
            <dd data-type="role">
              <LinkList links={beginning.roles.slice(0, mostRoles)} />
              {beginning.roles.length > mostRoles && ` and ${beginning.roles.length - mostRoles} more`}
            </dd>
            <First beginning={beginning} />
          </div>
        ))}
      </dl>
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
