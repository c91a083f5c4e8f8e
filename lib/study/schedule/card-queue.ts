import type { CardDates } from './card-dates.ts';
import { type CardRecord, isAwake } from './card-record.ts';
import { isDueOn } from './due-cards.ts';
import { dayOf, type StudyDay, startOfDay } from './study-day.ts';
import type { Exam } from './study-settings.ts';

/** A card as the queue sees it. */
export interface QueuedCard {
  readonly name: string;
  readonly topic: string;
  /** Absent while nothing is kept of it. */
  readonly record?: CardRecord;
}

/** What is to come today: cards in their first steps, cards that are due, new ones as many as today allows. */
export interface Queue {
  readonly learning: readonly QueuedCard[];
  readonly due: readonly QueuedCard[];
  readonly fresh: readonly QueuedCard[];
}

/** By what a queue is built. */
export interface QueueRules {
  readonly now: number;
  readonly dates: CardDates;
  /** How many new cards may still come today. */
  readonly newToday: number;
  readonly exam?: Exam;
}

/** How long before its time a card in its first steps may come, when nothing else is left (as in Anki). */
const aheadMs = 20 * 60_000;

/**
 * Parts the chosen cards into what comes today. Due is what FSRS says, to the day; on the last day before an exam also what would not be
 * known well enough on its morning.
 */
export function buildQueue(cards: readonly QueuedCard[], { now, dates, newToday, exam }: QueueRules): Queue {
  const today = dayOf(now);
  const learning: QueuedCard[] = [];
  const due: QueuedCard[] = [];
  const fresh: QueuedCard[] = [];
  for (const card of cards) {
    const { record } = card;
    if (record !== undefined && !isAwake(record, today)) continue;
    if (record?.memory === undefined) fresh.push(card);
    else if (record.memory.stage !== 'review') learning.push(card);
    else if (isDueOn(record, today, { dates, ...(exam && { exam }) })) due.push(card);
  }
  return {
    learning: learning.sort((a, b) => dueOf(a.record) - dueOf(b.record)),
    due: due.sort((a, b) => dueOf(a.record) - dueOf(b.record) || (a.name < b.name ? -1 : 1)),
    fresh: spreadTopics(fresh, cards, today).slice(0, Math.max(0, newToday)),
  };
}

/**
 * Takes the next card: one whose step is over, else one that is due or a new one, spread evenly; when nothing is left, one whose step is
 * over soon. A card of the topic that was just asked waits, if there is another. `position` is how many were answered so far.
 */
export function takeNext(
  queue: Queue,
  { now, position, lastTopic }: { now: number; position: number; lastTopic?: string },
): QueuedCard | undefined {
  const { learning, due, fresh } = queue;
  const [soonest] = learning;
  if (soonest !== undefined && dueOf(soonest.record) <= now) return soonest;
  const rest = due.length + fresh.length;
  const isFreshTurn = fresh.length > 0 && (due.length === 0 || position % Math.max(2, Math.ceil(rest / fresh.length)) === 1);
  const line = isFreshTurn ? fresh : due;
  const next = line.find(({ topic }) => topic !== lastTopic) ?? line[0];
  if (next !== undefined) return next;
  return soonest !== undefined && dueOf(soonest.record) <= now + aheadMs ? soonest : undefined;
}

/** New cards in the course's order, but first one of each topic that had none today: two at once would answer each other. */
function spreadTopics(fresh: readonly QueuedCard[], all: readonly QueuedCard[], today: StudyDay): readonly QueuedCard[] {
  const begins = startOfDay(today);
  const seen = new Set(all.flatMap(({ topic, record }) => (record?.begun !== undefined && record.begun >= begins ? [topic] : [])));
  const first: QueuedCard[] = [];
  const later: QueuedCard[] = [];
  for (const card of fresh) {
    (seen.has(card.topic) ? later : first).push(card);
    seen.add(card.topic);
  }
  return [...first, ...later];
}

function dueOf(record: CardRecord | undefined): number {
  return record?.memory?.due ?? 0;
}
