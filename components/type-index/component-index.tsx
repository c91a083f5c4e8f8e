import type { TopicRow } from '../../lib/model/page.ts';
import { RowGroups } from './row-groups.tsx';
import { TermList } from './term-list.tsx';

/** Shows the components under their layers. */
export function ComponentIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return <RowGroups rows={rows} by="layer" rest="Other components" show={(members) => <TermList rows={members} />} />;
}
