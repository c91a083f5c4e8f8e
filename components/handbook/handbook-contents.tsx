import type { Chapter, HandbookDocument } from '../../lib/model/handbook.ts';

/** Lists what stands in a document of the handbook: its chapters with their sections, or the parts that lie beside it. */
export function HandbookContents({ document: { chapters, parts } }: { readonly document: HandbookDocument }) {
  if (parts.length + chapters.length === 0) return <p>There is nothing in this course yet.</p>;
  return (
    <nav className="handbook-contents" aria-labelledby="contents">
      <h2 id="contents">{parts.length === 0 ? 'Contents' : 'Parts'}</h2>
      <ol>
        {parts.map(({ url, label, title }) => (
          <li key={url}>
            <a href={url}>
              <span className="label">{label}</span> {title}
            </a>
          </li>
        ))}
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>
              {chapter.kind === 'lecture' && (
                <>
                  <span className="label">{chapter.label}</span>{' '}
                </>
              )}
              {chapter.title}
            </a>
            <Sections chapter={chapter} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Sections({ chapter }: { readonly chapter: Chapter }) {
  if (chapter.kind !== 'lecture' || chapter.sections.length === 0) return null;
  return (
    <ol className={chapter.isNumbered ? 'section-numbers' : undefined}>
      {chapter.sections.map(({ id, text, isUnnumbered }) => (
        <li key={id} className={isUnnumbered ? 'unnumbered' : undefined}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
}
