/** How many tests passed and failed. */
interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** Adds up what Vitest (`numPassedTests`) and Playwright (`stats.expected`) write in their JSON reports; anything else counts nothing. */
export function sumTests(reports: readonly unknown[]): TestCount {
  return reports.map(countTests).reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), none);
}

/** Writes the last line of a test run. */
export function toClosingLine({ passed, failed }: TestCount): string {
  return `${passed} passed, ${failed} failed`;
}

const none: TestCount = { passed: 0, failed: 0 };

function countTests(report: unknown): TestCount {
  if (!isRecord(report)) return none;
  const stats = isRecord(report['stats']) ? report['stats'] : {};
  return {
    passed: numberOf(report['numPassedTests']) + numberOf(stats['expected']) + numberOf(stats['flaky']),
    failed: numberOf(report['numFailedTests']) + numberOf(stats['unexpected']),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
