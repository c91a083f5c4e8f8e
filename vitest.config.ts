import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Loading the modules anew for each file took as long as the tests.
    isolate: false,
    maxWorkers: '100%',
    // A busy machine is slow: these end what hangs, and measure nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.flywheel/unit-tests.json' }]],
  },
});
