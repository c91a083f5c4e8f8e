/** One measured figure beside the one to reach. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
  readonly ratio: string;
}

/** Prints figures as a table, under a heading. */
export function printFigures(heading: string, figures: readonly Figure[]): void {
  const rows = [{ what: 'what', measured: 'measured', wanted: 'to reach', ratio: 'ratio' }, ...figures];
  const widths = (['what', 'measured', 'wanted', 'ratio'] as const).map((key) => Math.max(...rows.map((row) => row[key].length)));
  process.stdout.write(`\n${heading}\n`);
  for (const row of rows) {
    const cells = [row.what, row.measured, row.wanted, row.ratio].map((cell, index) => cell.padEnd(widths[index] ?? 0));
    process.stdout.write(`  ${cells.join('  ').trimEnd()}\n`);
  }
}

/** Gives the middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Runs work several times and gives the middle of its processor time in milliseconds, which other programs do not stretch. */
export function timeMedian(runs: number, work: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}
