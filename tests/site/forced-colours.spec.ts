import { kindsOfPages } from './pages.ts';
import { expect, test } from './watched-page.ts';

const compared = kindsOfPages.some(([kind]) => kind === 'index of roles')
  ? [['two roles side by side', 'compare/?type=role&compare=data-engineer&with=data-scientist'] as const]
  : [];

for (const [index, [kind, path]] of [...kindsOfPages, ...compared].entries()) {
  const colorScheme = index % 2 === 0 ? 'dark' : 'light';
  test(`tells all words of ${kind} from their ground in the few colours of a ${colorScheme} system`, async ({ page, baseURL }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    if (path.includes('?')) await expect(page.locator('.compare mark').first()).toBeVisible();
    expect(await page.evaluate(findPale)).toEqual([]);
  });
}

/** Finds words with a contrast below 4.5 to what they stand on (WCAG 2.2, 1.4.3). Runs in the page. */
function findPale(): readonly string[] {
  const read = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = read(colour).map((part) =>
      part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return read(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const pale: string[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '' || !element.checkVisibility() || element.closest('svg, script') !== null)
      continue;
    const [dark = 0, light = 0] = [getComputedStyle(element).color, groundOf(element)].map(lightness).sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) < 4.5) pale.push(`${element.tagName}: ${node.textContent?.slice(0, 40)}`);
  }
  return pale;
}
