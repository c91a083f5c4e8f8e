/** The grades of the documents that answer one query; a document that is not in it does not. */
type Grades = ReadonlyMap<string, number>;

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), with a gain of 2^grade − 1. */
export function gainAt10(ranking: readonly string[], grades: Grades): number {
  const discounted = (values: readonly number[]) =>
    values.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(ranking.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** One over the place of the first document that answers; nothing where none does. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const place = ranking.findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The value that this part of all values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The sum of values over their number. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
