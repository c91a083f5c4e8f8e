import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildContentPolicy } from '../../lib/finish/content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content policy', () => {
  it('lets run what lies on the site, and of what stands in the page only what it is told', () => {
    const policy = buildContentPolicy({ scripts: ['go()', 'go()', '{"prerender":[]}'], styles: ['p{top:0}'] });
    expect(policy).toContain(`script-src 'self' ${hash('go()')} ${hash('{"prerender":[]}')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{top:0}')};`);
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('"');
  });
});
