import type { ReactNode } from 'react';

/** What stands over some entries of a listing. */
interface SectionHead {
  readonly id: string;
  /** Empty where the entries stand under no heading. */
  readonly title: string;
  readonly url?: string;
}

/** Shows entries under their heading. */
export function listSection({ id, title, url }: SectionHead, entries: ReactNode): ReactNode {
  if (title === '') {
    return (
      <div key={id} className="group">
        {entries}
      </div>
    );
  }
  return (
    <section key={id} className="group" aria-labelledby={id}>
      <h2 id={id}>{url === undefined ? title : <a href={url}>{title}</a>}</h2>
      {entries}
    </section>
  );
}
