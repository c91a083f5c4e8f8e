/** HTML that is safe to show. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[] | false | undefined;

/**
 * Writes HTML: what stands in the template is taken as it is, texts put into it are escaped, markup is not. Lists of hundreds of entries
 * are written with it, because a component's markup goes into a page twice, the second time as a tree of five times the entries' words,
 * and a string goes into it as a string, which costs the browser nothing to take over.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: template.reduce((html, text, index) => html + toHtml(parts[index - 1]) + text) };
}

/** Takes HTML that lib/render or lib/pages made safe. */
export function safeMarkup(html: string): Markup {
  return { html };
}

function toHtml(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(({ html }) => html).join('');
  return String(part).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
