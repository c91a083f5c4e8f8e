import type { Topic } from '../../model/topic.ts';
import type { MadeQuestion, QuestionMaker } from './make-questions.ts';
import { mix } from './mix.ts';

/** Questions at the end of a page: enough to see what one knows, and no more than one answers at once. */
export const mostQuestions = 5;

/** Picks questions for a page, the same at each build: one of a topic, and kinds in turn. They are made only until there are enough. */
export function pickQuestions(
  topics: readonly Topic[],
  { most, seed, ask }: { readonly most: number; readonly seed: string; readonly ask: QuestionMaker },
): readonly MadeQuestion[] {
  const counts = new Map<MadeQuestion['kind'], number>();
  const picked: MadeQuestion[] = [];
  for (const topic of mix(topics, seed, ({ id }) => id)) {
    if (picked.length >= most) break;
    const [next] = [...mix(ask(topic), seed, ({ name }) => name)].sort((a, b) => (counts.get(a.kind) ?? 0) - (counts.get(b.kind) ?? 0));
    if (next === undefined) continue;
    counts.set(next.kind, (counts.get(next.kind) ?? 0) + 1);
    picked.push(next);
  }
  return picked;
}
