import { expect, it } from 'vitest';
import { themeScript } from '../../lib/finish/theme-script.ts';

it('takes over only the two looks that a reader can choose', () => {
  const run = (kept: unknown) => {
    const dataset: Record<string, string> = {};
    new Function('localStorage', 'document', themeScript)(kept, { documentElement: { dataset } });
    return dataset;
  };
  expect(run({ 'flywheel-theme': 'dark' })).toEqual({ theme: 'dark' });
  expect(run({ 'flywheel-theme': 'light' })).toEqual({ theme: 'light' });
  expect(run({ 'flywheel-theme': 'system' })).toEqual({});
  expect(run({ 'flywheel-theme': '"><b>' })).toEqual({});
  expect(run(null)).toEqual({});
});
