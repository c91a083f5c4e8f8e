import type { HandbookDocument } from '../../lib/model/handbook.ts';
import type { SiteFrame } from '../../lib/model/site-frame.ts';
import { UnlistedMeta } from '../page-meta.tsx';
import { ChapterArticle } from './chapter-article.tsx';
import { HandbookContents } from './handbook-contents.tsx';

interface HandbookProps {
  readonly frame: SiteFrame;
  readonly document: HandbookDocument;
}

/** Says in the head of a document of the handbook what it is. */
export function HandbookHead({ frame: { title, basePath }, document: { name } }: HandbookProps) {
  return (
    <>
      <UnlistedMeta title={`Handbook${name === '' ? '' : `, ${name}`} · ${title}`} description={`${title} as one document to print.`} />
      <link rel="icon" href={`${basePath}/icon.svg`} type="image/svg+xml" />
    </>
  );
}

/** Shows one document of the handbook: a title page, the contents, the chapters. */
export function HandbookBody({ frame, document }: HandbookProps) {
  const { chapters } = document;
  return (
    <main id="main">
      <TitlePage frame={frame} document={document} />
      <HandbookContents document={document} />
      {chapters.map((chapter) => (
        <ChapterArticle key={chapter.id} chapter={chapter} />
      ))}
    </main>
  );
}

function TitlePage({ frame: { title, description, siteUrl }, document: { name, facts, back } }: HandbookProps) {
  return (
    <header className="title-page">
      <p className="label">Handbook</p>
      <h1>{title}</h1>
      {name !== '' && <p className="subtitle">{name}</p>}
      {description !== '' && <p className="lead">{description}</p>}
      <p className="meta">{facts.join(' · ')}</p>
      {siteUrl !== '' && <p className="meta">{siteUrl}</p>}
      <p className="back">
        <a href={back.url}>{back.title}</a>
      </p>
    </header>
  );
}
