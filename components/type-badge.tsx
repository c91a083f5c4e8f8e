import type { TopicTypeName } from '../lib/model/topic-type.ts';
import { typesByName } from '../lib/model/types/all-types.ts';

/** Names a topic's type, in the type's colour. */
export function TypeBadge({ type }: { readonly type: TopicTypeName }) {
  return (
    <span className="type-badge" data-type={type}>
      {typesByName[type].label}
    </span>
  );
}
