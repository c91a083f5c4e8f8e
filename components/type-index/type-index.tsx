import type { ReactNode } from 'react';
import type { RowGroup, TypePage } from '../../lib/model/index-page.ts';
import { byLetter, type TopicType, type TypeIndex as TypeIndexForm } from '../../lib/model/topic-type.ts';
import { CheckYourself } from '../check-yourself.tsx';
import { TypeDrawing } from '../drawing/type-drawing.tsx';
import { Compare } from '../filter/compare.tsx';
import { FilterForm } from '../filter/filter-form.tsx';
import { Letters } from '../letters.tsx';
import { IndexParts } from '../listing/index-parts.tsx';
import { Listing } from '../listing/listing.tsx';
import { PageBody } from '../page-body.tsx';
import { listMatrix, listTable } from './list-matrix.tsx';
import { listSections } from './list-sections.tsx';
import { listTerms } from './list-terms.tsx';
import { listWorks } from './list-works.tsx';

interface IndexForm {
  readonly list: (groups: readonly RowGroup[], type: TopicType) => ReactNode;
  readonly className: (index: TypeIndexForm) => string;
}

/** What shows the topics of a type in each form. */
const forms: Readonly<Record<TypeIndexForm['form'], IndexForm>> = {
  matrix: { list: listMatrix, className: () => 'matrices matrices-wide' },
  table: { list: listTable, className: () => 'matrices' },
  terms: { list: listTerms, className: ({ groups }) => (groups === byLetter ? 'terms-by-letter' : 'terms-by-group') },
  sections: { list: listSections, className: ({ isNumbered }) => (isNumbered ? 'sections sections-numbered' : 'sections') },
  bibliography: { list: listWorks, className: () => 'readings' },
};

/** Shows all topics of one type, in the form that the type asks for. */
export function TypeIndex({ page }: { readonly page: TypePage }) {
  const { type } = page;
  const nouns = type.labelPlural.toLowerCase();
  const { list, className } = forms[type.index.form];
  return (
    <PageBody head={page.head}>
      <header className="page-header" data-type={type.name} data-behaviour="progress" data-index={type.plural}>
        <h1>{page.head.title}</h1>
        <p className="lead">{type.description}</p>
        {page.plan !== undefined && (
          <p className="sheet-link">
            <a href={page.plan.url}>{page.plan.title}</a>
          </p>
        )}
      </header>
      {page.total === 0 && <p>{`There are no ${nouns} in this course yet.`}</p>}
      {page.drawing !== undefined && <TypeDrawing drawing={page.drawing} />}
      <FilterForm key={type.name} noun={nouns} total={page.total} facets={page.facets} />
      {type.index.isCompared && page.total > 1 && <Compare nouns={nouns} />}
      {page.compareUrl !== undefined && (
        <p className="meta">
          <a href={page.compareUrl}>{`Compare two ${nouns}`}</a>
        </p>
      )}
      <IndexParts parts={page.parts} />
      <Letters alphabet={page.alphabet} />
      {page.total > 0 && <Listing className={className(type.index)}>{list(page.groups, type)}</Listing>}
      {page.check !== undefined && <CheckYourself check={page.check} />}
    </PageBody>
  );
}
