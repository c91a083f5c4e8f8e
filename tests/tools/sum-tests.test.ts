import { describe, expect, it } from 'vitest';
import { sumTests, toClosingLine } from '../../lib/tools/sum-tests.ts';

describe('the last line of a test run', () => {
  it('adds up what both runners report', () => {
    const unit = { numPassedTests: 12, numFailedTests: 1 };
    const site = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } };
    expect(toClosingLine(sumTests([unit, site]))).toBe('18 passed, 3 failed');
  });

  it.each([[[]], [[undefined]], [['text']], [[{ stats: null }]]])('counts nothing in %j', (reports) => {
    expect(sumTests(reports)).toEqual({ passed: 0, failed: 0 });
  });
});
