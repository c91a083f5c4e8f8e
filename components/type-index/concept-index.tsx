import type { TopicRow } from '../../lib/model/page.ts';
import { Letters } from '../letters.tsx';
import { TermList } from './term-list.tsx';

/** Shows the concepts by their first letter. */
export function ConceptIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  const groups = new Map<string, TopicRow[]>();
  for (const row of rows) {
    const letter = letterOf(row.topic.title);
    groups.set(letter, [...(groups.get(letter) ?? []), row]);
  }
  return <Letters groups={[...groups].map(([letter, members]) => ({ letter, content: <TermList rows={members} /> }))} />;
}

function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}
