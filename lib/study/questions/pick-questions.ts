import type { MadeQuestion } from './make-questions.ts';
import { mix } from './mix.ts';

/** Questions at the end of a page: enough to see what one knows, and no more than one answers at once. */
export const mostQuestions = 5;

/** Picks questions for a page, the same at each build: one of a topic, and kinds in turn. */
export function pickQuestions(
  byTopic: readonly (readonly MadeQuestion[])[],
  { most, seed }: { readonly most: number; readonly seed: string },
): readonly MadeQuestion[] {
  const topics = mix(
    byTopic.filter(({ length }) => length > 0),
    seed,
    ([first]) => first?.name ?? '',
  );
  const counts = new Map<MadeQuestion['kind'], number>();
  const picked: MadeQuestion[] = [];
  for (const questions of topics) {
    if (picked.length >= most) break;
    const [next] = [...mix(questions, seed, ({ name }) => name)].sort((a, b) => (counts.get(a.kind) ?? 0) - (counts.get(b.kind) ?? 0));
    if (next === undefined) continue;
    counts.set(next.kind, (counts.get(next.kind) ?? 0) + 1);
    picked.push(next);
  }
  return picked;
}
