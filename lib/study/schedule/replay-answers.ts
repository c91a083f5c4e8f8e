import type { CardMemory } from './card-memory.ts';
import type { CardRecord } from './card-record.ts';
import { openScheduler } from './open-scheduler.ts';
import type { StudyAnswer } from './study-answer.ts';

/** Works out a card's memory from all of its answers, whatever their order. Undefined without one. */
export function replayAnswers(answers: readonly StudyAnswer[]): Pick<CardRecord, 'begun' | 'memory'> {
  const inOrder = [...answers].sort((a, b) => a.at - b.at);
  const [first] = inOrder;
  if (first === undefined) return {};
  const memory = inOrder.reduce<CardMemory | undefined>(
    (known, { grade, at, retention }) => openScheduler(retention).answer(known, grade, at),
    undefined,
  );
  return { begun: first.at, ...(memory !== undefined && { memory }) };
}
