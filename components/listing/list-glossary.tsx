import type { ReactNode } from 'react';
import type { GlossaryEntry, GlossaryPage } from '../../lib/model/index-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { listSection } from './list-section.tsx';

/** Lists the glossary's entries under their letters. */
export function listGlossary(letters: GlossaryPage['letters']): ReactNode {
  return letters.map(({ id, letter, entries }) => listSection({ id, title: letter }, <dl>{entries.map(listEntry)}</dl>));
}

function listEntry({ topic: { type, title, url, definition }, otherNames }: GlossaryEntry): ReactNode {
  return (
    <div key={url} className="entry">
      <dt>
        <a href={url} {...toDirection(title)}>
          {title}
        </a>
        {otherNames.length > 0 && <span className="other-names">{otherNames.join(', ')}</span>}
      </dt>
      <dd data-type={type} {...toDirection(definition)}>
        {definition}
      </dd>
    </div>
  );
}
