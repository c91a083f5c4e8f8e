import type { Browser, BrowserContext, Page } from '@playwright/test';
import { pageRules } from '../security/page-rules.ts';
import { isOfTransition } from './watched-page.ts';

/** Everything that an attack has managed to do, in words. */
export type Harm = string[];

/** Opens a browser's window in which nothing goes unseen: what runs, asks, opens, leaves, or is stopped by the content policy. */
export async function openWatched(browser: Browser, origin: string, harm: Harm): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.exposeBinding('tellHarm', (source, text: string) => void harm.push(`${text} on ${source.page.url()}`));
  await context.addInitScript(watchScript);
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') harm.push(`asked ${request.url()} on ${request.frame().url()}`);
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      harm.push(`dialog "${dialog.message()}" on ${page.url()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => harm.push(`a window opened from ${page.url()}`));
    page.on('pageerror', ({ message }) => isOfTransition(message) || harm.push(`${message} on ${page.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') harm.push(`${message.text()} on ${page.url()}`);
    });
  });
  return context;
}

/** Runs before a page's own scripts: whatever an attack would call tells of it. */
function watchScript(): void {
  const tell = (text: string) => Reflect.get(window, 'tellHarm')(text);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox'])
    Reflect.set(window, name, (...words: unknown[]) => void tell(`${name}(${words.map(String).join()})`));
  addEventListener('securitypolicyviolation', (event) =>
    tell(`the policy stopped ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

/** Opens an address, waits until its scripts are done, and looks at what stands in the page. */
export async function inspectPage(page: Page, address: string, harm: Harm): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (page.url() !== address) harm.push(`${address} led to ${page.url()}`);
  const served = await page.evaluate(inspectServed, { rules: pageRules, html: (await answer?.text()) ?? '' });
  harm.push(...served.map((text) => `${text} on ${address}`), ...(await inspectPageNow(page)));
}

/** Looks at what stands in a page now. */
export async function inspectPageNow(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(inspectLive);
  return found.map((text) => `${text} on ${page.url()}`);
}

/** Looks at the tree that the browser makes of what was served, before the page's own scripts add to it: the same rules, another parser. */
function inspectServed({ rules, html }: { readonly rules: typeof pageRules; readonly html: string }): string[] {
  const found: string[] = [];
  const served = new DOMParser().parseFromString(html, 'text/html');
  const drawings = 'svg g defs marker rect circle ellipse line polyline polygon path text tspan title desc'.split(' ');
  const patternOf = (name: string, attribute: string): string | undefined =>
    rules.of[name]?.[attribute] ??
    (drawings.includes(name) ? rules.of['drawing']?.[attribute] : undefined) ??
    (/^m|^annotation$|^semantics$/.test(name) ? rules.of['formula']?.[attribute] : undefined) ??
    rules.anywhere[attribute];
  for (const element of served.querySelectorAll('main :is(.prose, .plain) *')) {
    const name = element.localName;
    if (!rules.elements.includes(name)) found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      const pattern = patternOf(name, attribute);
      if (pattern === undefined) found.push(`${attribute} on <${name}>`);
      else if (!new RegExp(pattern, 'u').test(value)) found.push(`${attribute}="${value}" on <${name}>`);
    }
  }
  found.push(...[...served.querySelectorAll('main [style], main style, main link')].map((element) => element.outerHTML.slice(0, 120)));
  for (const [index, block] of served.querySelectorAll('script[type="application/ld+json"]').entries()) {
    try {
      JSON.parse(block.textContent ?? '');
    } catch {
      found.push(`data block ${index} is no JSON`);
    }
  }
  return found;
}

/** Looks at the page as it stands, for what no script of ours adds. */
function inspectLive(): string[] {
  const found: string[] = [];
  const unwanted = document.querySelectorAll(
    'iframe, frame, object, embed, applet, base, portal, meta[http-equiv="refresh" i], main script:not([type="application/ld+json"]), ' +
      'main :is(.prose, .plain) form, [formaction], [ping], [srcdoc], [background]',
  );
  found.push(...[...unwanted].map((element) => element.outerHTML.slice(0, 120)));
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) if (/^on/i.test(name)) found.push(`${name} on <${element.localName}>`);
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('xlink:href');
    if (address !== null && !/^(?:https?|mailto):$/.test(new URL(address, location.href).protocol)) found.push(`an address ${address}`);
  }
  return found;
}
