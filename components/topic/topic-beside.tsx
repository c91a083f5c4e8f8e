import type { PassageSource, TopicPage } from '../../lib/model/topic-page.ts';
import { isLong } from '../lecture/contents.tsx';
import { LinkList } from '../link-list.tsx';
import { contentsId } from '../site-bar.tsx';

interface Place {
  readonly id: string;
  readonly text: string;
  readonly count?: number;
}

/** Leads into the parts of a topic's page, where it has several; and for a topic of which the course says little, to what is taught beside it. */
export function TopicBeside({ page }: { readonly page: TopicPage }) {
  const places = placesOf(page);
  const { section } = page.beside;
  if (!isLong(places) && section === undefined) return null;
  return (
    <div className="topic-beside">
      {isLong(places) && (
        <nav aria-label="On this page" className="topic-contents" id={contentsId} popover="auto">
          <h2>On this page</h2>
          <ul>
            {places.map(({ id, text, count }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a> {count !== undefined && <span className="label">{count}</span>}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {section !== undefined && (
        <nav aria-labelledby="page-siblings">
          <h2 id="page-siblings">
            Beside it in <a href={section.url}>{section.title}</a>
          </h2>
          <LinkList links={section.topics} />
        </nav>
      )}
    </div>
  );
}

/** A heading says little without the lecture that it stands in. */
function labelOf(from: PassageSource['from']): string | undefined {
  return 'number' in from ? `Lecture ${from.number}` : undefined;
}

/** Lists the parts of a topic's page that are led into. */
export function placesOf({ passages, backlinks, backlinkCounts }: TopicPage): readonly Place[] {
  const mentions = backlinkCounts.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(passages.length > 0 ? [{ id: 'page-passages', text: 'In the course' }] : []),
    ...passages.map(({ id, heading, from }) => ({
      id,
      text: [labelOf(from), heading || from.title].filter((part) => part !== undefined).join(' › '),
    })),
    ...(backlinks.length > 0 ? [{ id: 'page-backlinks', text: 'Mentioned in', count: mentions }] : []),
  ];
}
