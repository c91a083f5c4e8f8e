import { describe, expect, it } from 'vitest';
import { readPort } from '../../lib/cli/read-port.ts';
import { sumTests, toClosingLine } from '../../lib/cli/sum-tests.ts';

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

describe('a port', () => {
  it('is a number from 1 to 65535, or the usual one', () => {
    expect(readPort('8080', 3000)).toBe(8080);
    expect(readPort('', 3000)).toBe(3000);
    for (const given of ['0', '70000', 'http', '1.5']) expect(() => readPort(given, 3000)).toThrow(/Cannot listen on the port/);
  });
});
