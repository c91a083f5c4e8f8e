import type { ReactNode } from 'react';
import type { TopicRow, TypePage } from '../../lib/model/page.ts';
import type { TopicTypeName } from '../../lib/model/topic-type.ts';
import { typesByName } from '../../lib/model/types/all-types.ts';
import { PageBody } from '../page-body.tsx';
import { ComponentIndex } from './component-index.tsx';
import { ConceptIndex } from './concept-index.tsx';
import { DecisionIndex } from './decision-index.tsx';
import { LayerIndex } from './layer-index.tsx';
import { PhaseIndex } from './phase-index.tsx';
import { ReadingIndex } from './reading-index.tsx';
import { RoleIndex } from './role-index.tsx';
import { ToolIndex } from './tool-index.tsx';

/** What shows the topics of each type. A new type is a line here and its component. */
const indexes: Readonly<Record<TopicTypeName, (props: { readonly rows: readonly TopicRow[] }) => ReactNode>> = {
  role: RoleIndex,
  layer: LayerIndex,
  component: ComponentIndex,
  tool: ToolIndex,
  decision: DecisionIndex,
  phase: PhaseIndex,
  concept: ConceptIndex,
  reading: ReadingIndex,
};

/** Shows all topics of one type, in the form that suits the type. */
export function TypeIndex({ page }: { readonly page: TypePage }) {
  const type = typesByName[page.type];
  const Index = indexes[page.type];
  return (
    <PageBody head={page.head}>
      <header className="page-header" data-type={page.type}>
        <h1>{type.labelPlural}</h1>
        <p className="lead">{type.description}</p>
      </header>
      {page.rows.length === 0 ? <p>{`There are no ${type.labelPlural.toLowerCase()} in this course yet.`}</p> : <Index rows={page.rows} />}
    </PageBody>
  );
}
