import { describe, expect, it } from 'vitest';
import { buildHeadersFile, buildServeConfig } from '../../lib/export/headers.ts';

describe('the headers for hosts', () => {
  it('refuse frames and sniffing everywhere', () => {
    const file = buildHeadersFile('');
    expect(file).toMatch(/^\/\*\n(?: {2}.+\n)+\n/);
    for (const line of [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy: same-origin',
      "Content-Security-Policy: frame-ancestors 'none'",
    ]) {
      expect(file).toContain(`\n  ${line}\n`);
    }
  });

  it('never name a header twice for one path, since hosts add them up', () => {
    const file = buildHeadersFile('');
    const rules = file
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n').map((line) => line.trim().split(':')[0]));
    const cached = rules.filter((rule) => rule.includes('Cache-Control')).map(([pattern]) => pattern);
    expect(cached).toEqual(['/assets/*', '/sw.js', '/search/files/*', '/study/files/*', '/media/*']);
  });

  it('keep an SVG from running scripts when it is opened by itself', () => {
    expect(buildHeadersFile('')).toMatch(/\/media\/\*\.svg\n {2}Content-Security-Policy: default-src 'none';.*; sandbox\n/);
  });

  it('stand below the base path', () => {
    expect(buildHeadersFile('/course').match(/^\/.*$/gm)).toEqual([
      '/course/*',
      '/course/assets/*',
      '/course/sw.js',
      '/course/search/files/*',
      '/course/study/files/*',
      '/course/media/*',
      '/course/media/*.svg',
    ]);
  });

  it('are the same for the server of this project, the last rule winning', () => {
    const { headers } = buildServeConfig('/course');
    expect(headers.map(({ source }) => source)).toEqual([
      '**',
      '**',
      '/course/assets/**',
      '/course/sw.js',
      '/course/search/files/**',
      '/course/study/files/**',
      '/course/media/**',
      '/course/media/*.svg',
    ]);
    expect(headers[0]?.headers).toEqual([{ key: 'Cache-Control', value: 'no-cache' }]);
  });
});
