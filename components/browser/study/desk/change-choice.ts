import type { Choice } from '../../../../lib/study/schedule/study-settings.ts';

/** Chooses a type or leaves it out. All is the absence of a choice, so that a type the course brings later is among them. */
export function chooseType(
  choice: Choice,
  all: readonly string[],
  { name, isChosen }: { readonly name: string; readonly isChosen: boolean },
): Choice {
  const { types = all, ...rest } = choice;
  const chosen = all.filter((type) => (type === name ? isChosen : types.includes(type)));
  return chosen.length === all.length ? rest : { ...rest, types: chosen };
}

/** Chooses a whole deck or leaves it out. */
export function chooseDeck(
  choice: Choice,
  all: readonly string[],
  { key, isChosen }: { readonly key: string; readonly isChosen: boolean },
): Choice {
  return withDecks(choice, all, { key, asked: isChosen ? true : [] });
}

interface TopicChoice {
  readonly key: string;
  readonly topic: string;
  /** All topics of the deck. */
  readonly all: readonly string[];
  readonly isChosen: boolean;
}

/** Chooses one topic of a deck or leaves it out. */
export function chooseTopic(choice: Choice, decks: readonly string[], { key, topic, all, isChosen }: TopicChoice): Choice {
  const asked = choice.decks === undefined ? true : choice.decks[key];
  const before = asked === true ? all : (asked ?? []);
  const topics = all.filter((other) => (other === topic ? isChosen : before.includes(other)));
  return withDecks(choice, decks, { key, asked: topics.length === all.length ? true : topics });
}

function withDecks(
  { decks, ...rest }: Choice,
  all: readonly string[],
  { key, asked }: { readonly key: string; readonly asked: true | readonly string[] },
): Choice {
  const before = decks ?? Object.fromEntries(all.map((deck) => [deck, true as const]));
  const { [key]: _, ...others } = before;
  const next: Record<string, true | readonly string[]> = asked === true || asked.length > 0 ? { ...others, [key]: asked } : others;
  return all.every((deck) => next[deck] === true) ? rest : { ...rest, decks: next };
}
