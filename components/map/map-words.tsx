import { Fragment } from 'react';
import type { MapTopic } from '../../lib/model/map-page.ts';

interface WordsProps {
  readonly place: number;
  readonly topics: readonly MapTopic[];
}

/** Says in words what a topic is tied to. Script draws from it: each name of a tie says in `data-to` the places of the topics that it leads to. */
export function MapWords({ place, topics }: WordsProps) {
  const { ties = [], more = 0 } = topics[place] ?? {};
  if (ties.length + more === 0) return null;
  return (
    <span>
      {ties.map(({ label, to }) => (
        <Fragment key={label}>
          {' '}
          <b data-to={to.join(' ')}>{label}</b> {to.map((other) => topics[other]?.title).join(', ')}.
        </Fragment>
      ))}
      {more > 0 && <i>{` And ${more} more on its page.`}</i>}
    </span>
  );
}
