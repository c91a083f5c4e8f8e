import type { ReactNode } from 'react';
import type { GlossaryEntry, GlossaryPage } from '../../lib/model/index-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { listSection } from './list-section.tsx';

/** Lists the glossary's entries under their letters. */
export function listGlossary(letters: GlossaryPage['letters']): ReactNode {
  return letters.map(({ id, letter, entries }) => listSection({ id, title: letter }, <dl>{entries.map(listEntry)}</dl>));
}

function listEntry({ name, topic: { type, title, url, definition }, isAlias }: GlossaryEntry): ReactNode {
  if (isAlias) {
    return (
      <div key={`${name} ${url}`} className="entry alias">
        <dt>{name}</dt>
        <dd>
          see <a href={url}>{title}</a>
        </dd>
      </div>
    );
  }
  return (
    <div key={`${name} ${url}`} className="entry">
      <dt>
        <a href={url} {...toDirection(name)}>
          {name}
        </a>
      </dt>
      <dd data-type={type} {...toDirection(definition)}>
        {definition}
      </dd>
    </div>
  );
}
