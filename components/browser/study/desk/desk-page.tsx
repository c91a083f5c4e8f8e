/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { type StudyAsk, studyPath } from '../../../../lib/model/study/study-address.ts';
import { DeskToday } from './desk-today.tsx';
import type { DeskView } from './desk-view.ts';

interface DeskPageProps extends DeskView {
  readonly start: (extra: number) => void;
  /** What stands below today's cards, once it is fetched. */
  readonly Parts: ((view: DeskView) => VNode) | undefined;
}

/** Shows what is to come; below it, what of it can be chosen and set. */
export function DeskPage({ Parts, ...props }: DeskPageProps) {
  const { room, ask, desk, start } = props;
  if (room.reader.decks.decks.length === 0) return <p>This course has no cards yet.</p>;
  return (
    <div className="study-desk">
      {ask !== undefined && <AskedOnly {...props} ask={ask} />}
      <DeskToday desk={desk} start={start} />
      {Parts !== undefined && <Parts {...props} />}
    </div>
  );
}

function AskedOnly({ room, ask, tallies, cards }: Pick<DeskView, 'room' | 'tallies' | 'cards'> & { readonly ask: StudyAsk }) {
  const deck = tallies.find(({ key }) => key === (ask.lecture ?? ''));
  const topic = ask.topic === undefined ? undefined : cards.get(ask.lecture ?? '')?.find((card) => card.topic === ask.topic)?.title;
  const what = topic ?? deck?.deck.title;
  return (
    <p className="study-asked">
      {deck === undefined ? 'This lecture has no cards. ' : <>Only {what === undefined ? 'this topic' : <strong>{what}</strong>}. </>}
      <a href={`${room.basePath}${studyPath}`}>Study what you chose</a>
    </p>
  );
}
