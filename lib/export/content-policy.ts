import { createHash } from 'node:crypto';

/**
 * Puts a content policy into a page: only what lies on the site itself runs, and of the scripts in the page only the ones
 * that are in it now, known by their SHA-256 (CSP Level 3, §2.3.1). It stands before anything that loads. Reads the page once,
 * from front to back.
 */
export function applyContentPolicy(html: string): string {
  const head = /<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i.exec(html);
  if (head === null) return html;
  const at = head.index + head[0].length;
  const policy = buildContentPolicy(findInline(html));
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(at)}`;
}

/** What a page holds in itself: the texts of its scripts and of its style elements. */
interface InlineContent {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Writes the policy. No source list holds a double quote, so it can stand in an attribute. */
export function buildContentPolicy({ scripts, styles }: InlineContent): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(scripts)].join(' '),
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Finds the inline scripts and styles of a page. Only tags count: the same letters in an attribute or a comment are none. */
export function findInline(html: string): InlineContent {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at);
      continue;
    }
    const start = at;
    const name = rawTextName(html, at);
    at = isLetter(html.charCodeAt(at + 1)) ? tagEnd(html, at + 1) : at + 1;
    if (name === undefined) continue;
    const close = closingTag(html, name, at);
    if (name === 'script' && isRunnable(html.slice(start, at))) scripts.push(html.slice(at, close));
    if (name === 'style') styles.push(html.slice(at, close));
    at = close;
  }
  return { scripts, styles };
}

type RawTextName = 'script' | 'style' | 'textarea' | 'title';

/** The elements whose content holds no tags (HTML, §13.1.2), as far as pages have them. */
const rawTextNames: readonly RawTextName[] = ['script', 'style', 'textarea', 'title'];

function rawTextName(html: string, at: number): RawTextName | undefined {
  return rawTextNames.find((name) => html.startsWith(name, at + 1) && /[\s/>]/.test(html.charAt(at + 1 + name.length)));
}

/** Gives the place behind a tag: its `>` outside of quotes. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html.charCodeAt(at);
    if (sign === 62) return at + 1;
    if (sign === 34 || sign === 39) at = endOf(html, html.charAt(at), at + 1) - 1;
  }
  return html.length;
}

function closingTag(html: string, name: RawTextName, from: number): number {
  const close = html.indexOf(`</${name}`, from);
  return close < 0 ? html.length : close;
}

function endOf(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Data blocks such as JSON-LD never run; scripts with an address are covered by `'self'`. */
function isRunnable(tag: string): boolean {
  if (/\ssrc\s*=/.test(tag)) return false;
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return (
    type === '' ||
    type === 'module' ||
    type === 'importmap' ||
    type === 'speculationrules' ||
    /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type)
  );
}

function hashesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
