import type { ReactNode } from 'react';
import type { RowGroup, TypePage } from '../../lib/model/index-page.ts';
import type { TopicTypeName } from '../../lib/model/topic-type.ts';
import { typesByName } from '../../lib/model/types/all-types.ts';
import { LifecycleMap } from '../drawing/lifecycle-map.tsx';
import { StackMap } from '../drawing/stack-map.tsx';
import { Compare } from '../filter/compare.tsx';
import { FilterForm } from '../filter/filter-form.tsx';
import { Letters } from '../letters.tsx';
import { IndexParts } from '../listing/index-parts.tsx';
import { Listing } from '../listing/listing.tsx';
import { PageBody } from '../page-body.tsx';
import { listReadings } from './list-readings.tsx';
import { listRoles } from './list-roles.tsx';
import { listDecisions, listLayers, listPhases } from './list-sections.tsx';
import { listComponents, listConcepts } from './list-terms.tsx';
import { listTools } from './list-tools.tsx';

interface IndexForm {
  readonly list: (groups: readonly RowGroup[]) => ReactNode;
  readonly className: string;
}

/** What shows the topics of each type. A new type is a line here and its listing. */
const forms: Readonly<Record<TopicTypeName, IndexForm>> = {
  role: { list: listRoles, className: 'matrices matrices-wide' },
  layer: { list: listLayers, className: 'sections' },
  component: { list: listComponents, className: 'terms-by-group' },
  tool: { list: listTools, className: 'matrices' },
  decision: { list: listDecisions, className: 'sections' },
  phase: { list: listPhases, className: 'sections sections-numbered' },
  concept: { list: listConcepts, className: 'terms-by-letter' },
  reading: { list: listReadings, className: 'readings' },
};

/** Shows all topics of one type, in the form that suits the type. */
export function TypeIndex({ page }: { readonly page: TypePage }) {
  const type = typesByName[page.type];
  const nouns = type.labelPlural.toLowerCase();
  const { list, className } = forms[page.type];
  return (
    <PageBody head={page.head}>
      <header className="page-header" data-type={page.type}>
        <h1>{page.head.title}</h1>
        <p className="lead">{type.description}</p>
      </header>
      {page.total === 0 && <p>{`There are no ${nouns} in this course yet.`}</p>}
      <StackMap layers={page.layers} />
      <LifecycleMap phases={page.phases} />
      <FilterForm key={page.type} noun={nouns} total={page.total} facets={page.facets} />
      {page.type === 'role' && page.total > 1 && <Compare noun={type.label.toLowerCase()} />}
      <IndexParts parts={page.parts} />
      <Letters alphabet={page.alphabet} />
      <Listing className={className}>{list(page.groups)}</Listing>
    </PageBody>
  );
}
