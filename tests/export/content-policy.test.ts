import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applyContentPolicy, findInline } from '../../lib/export/content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(applyContentPolicy(html))?.[1] ?? '';
}

describe('the content policy of a page', () => {
  it('stands in the head before anything that loads', () => {
    const html = applyContentPolicy(
      '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/></head><body></body></html>',
    );
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'self';[^"]*"\/><link/,
    );
    expect(applyContentPolicy('<html><head><title>x</title></head></html>')).toMatch(/<head><meta http-equiv/);
  });

  it('lets nothing in from elsewhere', () => {
    expect(policyOf('<head></head>')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
    );
  });

  it('knows each inline script by its hash, once', () => {
    const policy = policyOf('<head><script>a("<b>")</script></head><script id="_R_">é\n</script><script>a("<b>")</script>');
    expect(policy).toContain(`script-src 'self' ${hashOf('a("<b>")')} ${hashOf('é\n')};`);
  });

  it('knows style elements by their hash', () => {
    expect(policyOf('<head><style>p{}</style></head>')).toContain(`style-src 'self' ${hashOf('p{}')};`);
  });

  it.each([
    ['data blocks', '<script type="application/ld+json">{"a":1}</script><script>x</script>', ['x']],
    ['scripts with an address', '<script src="/a.js" async=""></script><script>x</script>', ['x']],
    ['scripts in attributes', '<abbr title="<script>">y</abbr><img alt="a > <script>"><script>x</script>', ['x']],
    ['scripts in comments', '<!-- <script>no</script> --><script>x</script>', ['x']],
    ['tags in scripts', '<script>"<script>"</script><script>x</script>', ['"<script>"', 'x']],
    ['signs that open no tag', 'a < b <3 <script>x</script>', ['x']],
    ['modules', '<script type="module">x</script><script type=text/javascript>y</script>', ['x', 'y']],
    ['other elements of like names', '<scripted>no</scripted><script>x</script>', ['x']],
    ['pages that end early', '<p>a</p><script>x', ['x']],
    ['titles', '<title>About <script> tags</title><script>x</script>', ['x']],
  ])('reads %s rightly', (_, html, scripts) => {
    expect(findInline(html).scripts).toEqual(scripts);
  });

  it('leaves a text without a head alone', () => {
    expect(applyContentPolicy('plain')).toBe('plain');
  });
});
