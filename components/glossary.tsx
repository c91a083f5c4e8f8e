import type { GlossaryEntry, GlossaryPage } from '../lib/model/page.ts';
import { Letters } from './letters.tsx';
import { PageBody } from './page-body.tsx';
import { TypeBadge } from './type-badge.tsx';

/** Shows every topic and every other name of one, from A to Z. */
export function Glossary({ page }: { readonly page: GlossaryPage }) {
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.head.title}</h1>
        <p className="lead">{page.head.description}</p>
      </header>
      {page.letters.length === 0 && <p>There are no topics in this course yet.</p>}
      <Letters groups={page.letters.map(({ letter, entries }) => ({ letter, content: <Entries entries={entries} /> }))} />
    </PageBody>
  );
}

function Entries({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  return (
    <dl className="ruled terms">
      {entries.map((entry) => (
        <div key={`${entry.name} ${entry.topic.url}`}>
          <dt>{entry.isAlias ? entry.name : <a href={entry.topic.url}>{entry.name}</a>}</dt>
          <dd>{entry.isAlias ? <See entry={entry} /> : <Definition entry={entry} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function See({ entry: { topic } }: { readonly entry: GlossaryEntry }) {
  return (
    <p className="meta">
      see <a href={topic.url}>{topic.title}</a>
    </p>
  );
}

function Definition({ entry: { topic } }: { readonly entry: GlossaryEntry }) {
  return (
    <>
      <TypeBadge type={topic.type} />
      {topic.definition !== '' && <p>{topic.definition}</p>}
    </>
  );
}
