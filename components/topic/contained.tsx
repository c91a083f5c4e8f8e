import type { TopicLink } from '../../lib/model/page-link.ts';

/** Leads to the topics whose sections stand below a passage: their pages have them. */
export function Contained({ topics }: { readonly topics: readonly TopicLink[] }) {
  if (topics.length === 0) return null;
  return (
    <p className="contained">
      {'Contains: '}
      {topics.map(({ url, type, title }, place) => (
        <span key={url}>
          {place > 0 && ', '}
          <a className="topic-link" data-type={type} href={url}>
            {title}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
