import { describe, expect, it } from 'vitest';
import { loadScriptsLate } from '../../lib/export/late-scripts.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

describe('a page’s scripts', () => {
  it('are asked for by one that waits for the first paint, each once', () => {
    const html = loadScriptsLate(
      page(
        '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/b.js" async=""></script><script src="/old.js" noModule=""></script>',
        '<p>text</p><script src="/a.js" async=""></script><script>self.f=1</script>',
      ),
    );
    expect(html).toContain('<head><script src="/old.js" noModule=""></script></head><body><p>text</p><script>self.f=1</script><script>');
    expect(html).toContain('["/a.js","/b.js"]');
    expect(html.match(/\/a\.js/g)).toHaveLength(1);
    expect(html.endsWith('</script></body></html>')).toBe(true);
  });

  it.each([
    ['without scripts', page('<title>a</title>', '<p>text</p>')],
    ['with words that look like scripts', page('', '<p title="&lt;script src=">&lt;script src="/a.js" async=""&gt;</p>')],
    ['without an end', '<body><script src="/a.js" async=""></script>'],
  ])('stay as they are in a page %s', (_, html) => {
    expect(loadScriptsLate(html)).toBe(html);
  });
});
