import { expect, type Page, test } from '@playwright/test';
import { toPath, topics } from './pages.ts';

const paths = topics.map(({ url }) => toPath(url));

/** A page of a topic as it was written, and what stands on it twice. */
interface ReadPage {
  readonly path: string;
  readonly length: number;
  readonly twice: readonly string[];
}

/**
 * Reads pages without opening them. Said twice is a sentence that stands in two places, and a relation whose name stands over two
 * lists. A table may name what stands in a list.
 */
function readPages(page: Page): Promise<readonly ReadPage[]> {
  return page.evaluate(async (addresses) => {
    const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const repeated = (all: readonly string[]) => all.filter((one, place) => all.indexOf(one) !== place);
    const read: ReadPage[] = [];
    for (const path of addresses) {
      const html = await (await fetch(path)).text();
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      const blocks = [...(main?.querySelectorAll('p, li, dd, td, blockquote') ?? [])].filter(
        (block) => block.querySelector('p, li, dd, td, blockquote') === null,
      );
      const sentences = blocks.flatMap((block) => {
        const said = tidy(block.textContent).split(/(?<=[.!?…])\s+/);
        return block.matches('td') ? said.filter((words) => /[.!?…]$/.test(words)) : said;
      });
      const heads = [...(main?.querySelectorAll('dt') ?? [])].map((head) => tidy(head.firstChild?.textContent ?? ''));
      read.push({
        path,
        length: html.length,
        twice: [...repeated(sentences.filter((sentence) => sentence.split(' ').length > 5)), ...repeated(heads)],
      });
    }
    return read;
  }, paths);
}

test('no page of a topic says a thing twice, and none is longer than five screens', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  const read = await readPages(page);
  expect(read).toHaveLength(topics.length);
  expect(read.filter(({ twice }) => twice.length > 0)).toEqual([]);
  const longest = read.toSorted((a, b) => b.length - a.length).slice(0, 30);
  for (const { path } of longest) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThanOrEqual(4000);
  }
});
