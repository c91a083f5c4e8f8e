/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { countToText } from '../../../../lib/model/count.ts';
import type { Card } from '../../../../lib/model/study/card.ts';
import { isKnown } from '../../../../lib/study/schedule/card-record.ts';
import { dayOf } from '../../../../lib/study/schedule/study-day.ts';
import type { Choice, StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { DeckTally } from '../../../../lib/study/schedule/tally-cards.ts';
import type { StudyRoom } from '../study-room.ts';
import { chooseDeck, chooseTopic, chooseType } from './change-choice.ts';

interface ChooseCardsProps {
  readonly room: StudyRoom;
  readonly settings: StudySettings;
  readonly tallies: readonly DeckTally[];
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly fetchDecks: (keys: readonly string[]) => Promise<void>;
  readonly save: (settings: StudySettings) => void;
}

/** Lets the student choose by lecture, by topic and by type, and says what of each lecture is known. */
export function ChooseCards({ room, settings, tallies, cards, fetchDecks, save }: ChooseCardsProps) {
  const { choice } = settings;
  const { types } = room.reader.decks;
  const keys = tallies.map(({ key }) => key);
  const typeNames = types.map(({ name }) => name);
  const choose = (next: Choice) => save({ ...settings, choice: next });
  const whole = tallies.reduce((sum, { chosen }) => sum + chosen, 0);
  return (
    <details className="study-part">
      <summary>
        <h2>What you study</h2> <span>{`${countToText(whole)} cards`}</span>
      </summary>
      <fieldset className="study-types">
        <legend>Kinds of topics</legend>
        {types.map(({ name, labelPlural }) => (
          <label key={name} data-type={name}>
            <input
              type="checkbox"
              checked={choice.types?.includes(name) ?? true}
              onChange={({ currentTarget }) => choose(chooseType(choice, typeNames, { name, isChosen: currentTarget.checked }))}
            />
            {labelPlural}
          </label>
        ))}
      </fieldset>
      <fieldset className="study-decks">
        <legend>Lectures</legend>
        <p className="study-row">
          <button type="button" className="study-button" onClick={() => choose(withoutDecks(choice))}>
            All
          </button>
          <button type="button" className="study-button" onClick={() => choose({ ...choice, decks: {} })}>
            None
          </button>
        </p>
        <ul>
          {tallies.map((tally) => (
            <DeckChoice
              key={tally.key}
              tally={tally}
              room={room}
              choice={choice}
              cards={cards.get(tally.key)}
              fetchDeck={() => fetchDecks([tally.key])}
              chooseWhole={(isChosen) => choose(chooseDeck(choice, keys, { key: tally.key, isChosen }))}
              chooseOne={(topic, all, isChosen) => choose(chooseTopic(choice, keys, { key: tally.key, topic, all, isChosen }))}
            />
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

interface DeckChoiceProps {
  readonly tally: DeckTally;
  readonly room: StudyRoom;
  readonly choice: Choice;
  readonly cards: readonly Card[] | undefined;
  readonly fetchDeck: () => Promise<void>;
  readonly chooseWhole: (isChosen: boolean) => void;
  readonly chooseOne: (topic: string, all: readonly string[], isChosen: boolean) => void;
}

function DeckChoice({ tally: { key, deck }, room, choice, cards, fetchDeck, chooseWhole, chooseOne }: DeckChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const asked = choice.decks === undefined ? true : choice.decks[key];
  const today = dayOf(Date.now());
  const known = [...room.kept.records.values()].filter((record) => record.place?.deck === key && isKnown(record, today)).length;
  const all = Object.values(deck.counts).reduce((sum, count) => sum + count, 0);
  const topics = new Map((cards ?? []).map(({ topic, title }) => [topic, title]));
  const onToggle = (open: boolean) => {
    setIsOpen(open);
    if (open && cards === undefined) void fetchDeck();
  };
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={asked === true}
          ref={(box) => {
            if (box !== null) box.indeterminate = Array.isArray(asked);
          }}
          onChange={({ currentTarget }) => chooseWhole(currentTarget.checked)}
        />
        <span>{deck.number === undefined ? deck.title : `${deck.number}. ${deck.title}`}</span>
        <small>{`${known} of ${all} known`}</small>
      </label>
      <details onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary>{`${deck.topics} ${deck.topics === 1 ? 'topic' : 'topics'}`}</summary>
        {isOpen && cards === undefined && <p role="status">Getting the topics…</p>}
        <ul className="study-topics">
          {Array.from(topics, ([topic, title]) => (
            <li key={topic}>
              <label>
                <input
                  type="checkbox"
                  checked={asked === true || (Array.isArray(asked) && asked.includes(topic))}
                  onChange={({ currentTarget }) => chooseOne(topic, [...topics.keys()], currentTarget.checked)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function withoutDecks({ decks: _, ...choice }: Choice): Choice {
  return choice;
}
