/*
 * What Anki's collection says of itself in JSON, as version 11 of its schema has it: what every version of Anki since 2.1 imports. Keys and values are
 * those that Anki writes for a new collection.
 */

/** A deck of the collection: its id and its name, with those of the decks around it. */
export interface AnkiDeck {
  readonly id: number;
  readonly name: string;
}

/** Says which note type and which deck the collection opens with. */
export function collectionConf(model: number): object {
  return {
    activeDecks: [1],
    addToCur: true,
    collapseTime: 1200,
    curDeck: 1,
    curModel: String(model),
    dueCounts: true,
    estTimes: true,
    newBury: true,
    newSpread: 0,
    nextPos: 1,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0,
  };
}

/** Lists decks; the first is the one that every collection has. */
export function deckSettings(decks: readonly AnkiDeck[], seconds: number): object {
  const today = { lrnToday: [0, 0], newToday: [0, 0], revToday: [0, 0], timeToday: [0, 0] };
  const settings = ({ id, name }: AnkiDeck) => ({
    ...today,
    collapsed: false,
    conf: 1,
    desc: '',
    dyn: 0,
    extendNew: 10,
    extendRev: 50,
    id,
    mod: seconds,
    name,
    usn: id === 1 ? 0 : -1,
  });
  return Object.fromEntries([{ id: 1, name: 'Default' }, ...decks].map((deck) => [String(deck.id), settings(deck)]));
}

/** The options that decks are learnt with until a reader changes them. */
export const deckOptions = {
  '1': {
    autoplay: true,
    id: 1,
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
    maxTaken: 60,
    mod: 0,
    name: 'Default',
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    replayq: true,
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
    timer: 0,
    usn: 0,
  },
} as const;

const fields = ['Question', 'Answer', 'Source', 'Name'] as const;

/** The note type: its fields, what a card shows on either side, and how. */
export function noteType({
  id,
  name,
  deck,
  seconds,
}: {
  readonly id: number;
  readonly name: string;
  readonly deck: number;
  readonly seconds: number;
}): object {
  return {
    [String(id)]: {
      css: '.card { font-family: system-ui, sans-serif; font-size: 20px; line-height: 1.5; max-width: 38em; margin: 0 auto; padding: 1em; }\n.source { font-size: 14px; margin-top: 1.5em; opacity: 0.75; }\nul { padding-inline-start: 1.2em; }\n',
      did: deck,
      flds: fields.map((field, ord) => ({ font: 'Arial', media: [], name: field, ord, rtl: false, size: 20, sticky: false })),
      id,
      latexPost: '\\end{document}',
      latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
      latexsvg: false,
      mod: seconds,
      name,
      req: [[0, 'any', [0]]],
      sortf: 0,
      tags: [],
      tmpls: [
        {
          afmt: '{{FrontSide}}\n<hr id="answer">\n{{Answer}}\n<div class="source">{{Source}}</div>',
          bafmt: '',
          bqfmt: '',
          did: null,
          name: 'Card 1',
          ord: 0,
          qfmt: '{{Question}}',
        },
      ],
      type: 0,
      usn: -1,
      vers: [],
    },
  };
}
