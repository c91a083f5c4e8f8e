/**
 * The field weights and constants of BM25F (Robertson, Zaragoza and Taylor 2004; Robertson and Zaragoza 2009). Held
 * against three public collections and the course itself; each may move a fifth either way without changing an order
 * of engines, so none is fitted to one of them.
 */
export const fieldWeights = { title: 4, aliases: 4, heading: 2, text: 1 } as const;

/** The name of a field of the index. */
export type FieldName = keyof typeof fieldWeights;

/** How slowly more of the same word counts less. */
const saturation = 1.5;

/** How much a long text's words count less, of one. */
const lengthShare: Readonly<Record<FieldName, number>> = { title: 0.75, aliases: 0, heading: 0.5, text: 0.75 };

/** How many degrees a word's weight in a field is told apart by: 32 lose nothing on the collections, 16 do. */
export const slotCount = 32;

/** How often a word stands in a field, and how long the field is there and on average, in words. */
interface FieldCount {
  readonly frequency: number;
  readonly length: number;
  readonly averageLength: number;
}

/** Gives the slot of a word's weight in one field, the heaviest first, as FlexSearch orders them. */
export function toSlot(field: FieldName, { frequency, length, averageLength }: FieldCount): number {
  const share = lengthShare[field];
  const normal = frequency / (1 - share + share * (length / Math.max(1, averageLength)));
  return Math.max(0, Math.min(slotCount - 1, Math.round(Math.log(heaviest / normal) / step)));
}

/** Makes what gives the slots of one field; each frequency and length is weighed once, since a course has few and meets them often. */
export function createSlotter(field: FieldName, average: number): (frequency: number, length: number) => number {
  const known = new Int8Array(frequentBelow * shortBelow).fill(-1);
  return (frequency, length) => {
    const isUsual = frequency < frequentBelow && length < shortBelow;
    const place = frequency * shortBelow + length;
    const before = isUsual ? (known[place] ?? -1) : -1;
    if (before >= 0) return before;
    const slot = toSlot(field, { frequency, length, averageLength: average });
    if (isUsual) known[place] = slot;
    return slot;
  };
}

const frequentBelow = 16;
const shortBelow = 1024;

/** Gives how long a field is on average, in words, where there is any of it. */
export function averageLength(lengths: ArrayLike<number>): number {
  let [sum, filled] = [0, 0];
  for (let index = 0; index < lengths.length; index++) {
    const length = lengths[index] ?? 0;
    sum += length;
    if (length > 0) filled += 1;
  }
  return sum / Math.max(1, filled);
}

/** Gives the frequency, evened out over lengths, that a slot stands for. */
export function slotToFrequency(slot: number): number {
  return heaviest / Math.exp(slot * step);
}

/** Slots are equal steps of the logarithm, from the frequency of the first to a three hundredth of it. */
const heaviest = 16;
const step = Math.log(300) / slotCount;

/** Turns a frequency, summed over the fields, into a weight from 0 to 1. */
export function saturate(frequency: number): number {
  return frequency / (saturation + frequency);
}

/** Tells how much a word that stands in `found` of `all` sections says: the inverse document frequency, never below zero. */
export function rareness(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}

/**
 * Tells how much more a word says that comes in bursts: where it stands a text is about it. Average term frequency after
 * Kwok 1996; the factor (F + 1) / n is that of InB2 (Amati and van Rijsbergen 2002), its power the best on the collections.
 */
export function burstiness(occurrences: number, sections: number): number {
  return ((occurrences + 1) / Math.max(1, sections)) ** 0.6;
}
