import type { ReactNode } from 'react';
import type { Chapter, GlossaryChapter, HandbookEntry, LectureChapter, WorkChapter } from '../../lib/model/handbook.ts';
import { TypeBadge } from '../type-badge.tsx';

/** Shows a chapter of the handbook, which begins on a page of its own. */
export function ChapterArticle({ chapter }: { readonly chapter: Chapter }) {
  return (
    <article id={chapter.id} className={`chapter page-${chapter.id}`}>
      {showChapter(chapter)}
    </article>
  );
}

function showChapter(chapter: Chapter): ReactNode {
  switch (chapter.kind) {
    case 'lecture':
      return <Lecture chapter={chapter} />;
    case 'glossary':
      return <Glossary chapter={chapter} />;
    case 'works':
      return <Works chapter={chapter} />;
  }
}

function Lecture({ chapter }: { readonly chapter: LectureChapter }) {
  const { id, label, title, subtitle, about, summary, isNumbered, html, addresses } = chapter;
  return (
    <>
      <header>
        <p className="label">{label}</p>
        <h2>{title}</h2>
        {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
        {about !== '' && <p className="meta">{about}</p>}
        {summary !== undefined && <p className="lead">{summary}</p>}
      </header>
      <div className={`prose${isNumbered ? ' section-numbers' : ''}`} dangerouslySetInnerHTML={{ __html: html }} />
      {addresses.length > 0 && (
        <section className="addresses">
          <h3>Addresses</h3>
          <ol>
            {addresses.map((address, index) => (
              <li key={address} id={`${id}-address-${index + 1}`}>
                {address}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Glossary({ chapter: { title, terms } }: { readonly chapter: GlossaryChapter }) {
  return (
    <>
      <header>
        <h2>{title}</h2>
      </header>
      <dl className="terms ruled">
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>
              {term.title} <TypeBadge type={term.type.name} label={term.type.label} />
            </dt>
            <dd>
              {term.definition !== '' && <p>{term.definition}</p>}
              {term.aliases.length > 0 && <p className="meta">{`Also called ${term.aliases.join(', ')}`}</p>}
              <Origin entry={term} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Works({ chapter: { title, works } }: { readonly chapter: WorkChapter }) {
  return (
    <>
      <header>
        <h2>{title}</h2>
      </header>
      <ul className="ruled">
        {works.map((work) => (
          <li key={work.id} id={work.id}>
            <cite>{work.title}</cite>
            {work.facts !== '' && `. ${work.facts}.`}
            {work.address !== '' && (
              <>
                {' '}
                <a href={work.address}>{work.address}</a>
              </>
            )}
            {work.definition !== '' && <p>{work.definition}</p>}
            <Origin entry={work} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Origin({ entry: { origin } }: { readonly entry: HandbookEntry }) {
  if (origin === undefined) return null;
  const { url, title } = origin.link;
  return (
    <p className="meta">
      {`${origin.verb} in `}
      {url === '' ? title : <a href={url}>{title}</a>}
    </p>
  );
}
