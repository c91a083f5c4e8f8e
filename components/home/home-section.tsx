import type { ReactNode } from 'react';

interface HomeSectionProps {
  readonly id: string;
  readonly title: string;
  /** What stands in the margin below the title. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Shows one numbered section of the first page: its title and a note in the margin, the rest beside them. */
export function HomeSection({ id, title, note, children }: HomeSectionProps) {
  return (
    <section aria-labelledby={id} className="home-section">
      <div>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className="meta">{note}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
