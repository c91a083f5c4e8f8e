import type { GlossaryPage } from '../lib/model/index-page.ts';
import { FilterForm } from './filter/filter-form.tsx';
import { Letters } from './letters.tsx';
import { IndexParts } from './listing/index-parts.tsx';
import { listGlossary } from './listing/list-glossary.tsx';
import { Listing } from './listing/listing.tsx';
import { PageBody } from './page-body.tsx';

/** Shows every topic with its other names, from A to Z. */
export function Glossary({ page }: { readonly page: GlossaryPage }) {
  return (
    <PageBody head={page.head}>
      <header className="page-header">
        <h1>{page.head.title}</h1>
        <p className="lead">{page.head.description}</p>
      </header>
      {page.total === 0 && <p>There are no topics in this course yet.</p>}
      <IndexParts parts={page.parts} />
      {page.total > 0 && (
        <>
          <div className="index-bar">
            <FilterForm noun="topics" total={page.total} />
            <Letters alphabet={page.alphabet} />
          </div>
          <Listing className="terms-by-letter glossary">{listGlossary(page.letters)}</Listing>
        </>
      )}
    </PageBody>
  );
}
