import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.flywheel/unit-tests.json' }]],
  },
});
