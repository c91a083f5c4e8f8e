import type { Card } from '../../../../lib/model/study/card.ts';
import type { StudyAsk } from '../../../../lib/model/study/study-address.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import type { StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { DeckTally } from '../../../../lib/study/schedule/tally-cards.ts';
import type { StudyRoom } from '../study-room.ts';

/** What the desk shows. */
export interface DeskView {
  readonly room: StudyRoom;
  /** What the address asks for; what the student chose stays as it is meanwhile. */
  readonly ask: StudyAsk | undefined;
  readonly settings: StudySettings;
  readonly desk: Desk;
  readonly tallies: readonly DeckTally[];
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly fetchDecks: (keys: readonly string[]) => Promise<void>;
}
