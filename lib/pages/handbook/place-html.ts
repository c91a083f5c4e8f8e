import { escapeHtml } from '../../model/escape-html.ts';

/** Where a stretch of a page's HTML is placed in another document, which holds many such stretches. */
export interface HtmlPlace {
  /** Goes in front of every id, so that no two stretches share one. */
  readonly prefix: string;
  /** Gives the place in the document that an address of the site has there; undefined where it has none. */
  readonly findPlace: (href: string) => string | undefined;
  /** Writes an address out for a reader of paper; undefined where it says nothing on paper. */
  readonly writeAddress: (href: string) => string | undefined;
}

/** HTML in its place, and the addresses that its numbered marks stand for. */
interface PlacedHtml {
  readonly html: string;
  readonly addresses: readonly string[];
}

/**
 * Moves a page's HTML into another document: its ids get a prefix, its headings go one deeper, links to what the document holds stay
 * inside it, and every other link bears the number of its address. Reads tags alone; the words between them stay as they are.
 */
export function placeHtml(html: string, { prefix, findPlace, writeAddress }: HtmlPlace): PlacedHtml {
  const numbers = new Map<string, number>();
  let link: { readonly address: string; readonly start: number } | undefined;
  const placed = html.replace(tagForm, (tag, slash: string, name: string, attributes: string, end: string, at: number) => {
    const placedName = /^h[2-5]$/.test(name) ? `h${Number(name[1]) + 1}` : name;
    if (slash === '/') {
      const mark = name === 'a' && link !== undefined ? markOf(link.address, html.slice(link.start, at)) : '';
      if (name === 'a') link = undefined;
      return `</${placedName}>${mark}`;
    }
    if (attributes === '' && placedName === name && name !== 'details') return tag;
    const href = name === 'a' ? / href="([^"]*)"/.exec(attributes)?.[1] : undefined;
    const place = href === undefined || href.startsWith('#') ? undefined : findPlace(unescapeHtml(href));
    if (href !== undefined && place === undefined && !href.startsWith('#')) {
      const address = writeAddress(unescapeHtml(href));
      if (address !== undefined) link = { address, start: at + tag.length };
    }
    const open = name === 'details' && !/ open\b/.test(attributes) ? ' open' : '';
    return `<${placedName}${placeAttributes(attributes, prefix, place)}${open}${end}>`;
  });

  /** A link whose words are its address needs no number. */
  function markOf(address: string, words: string): string {
    const text = unescapeHtml(words.replace(/<[^<>]*>/g, '')).trim();
    if (text === address || `https://${text}` === address.replace(/\/$/, '')) return '';
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return `<sup class="address-mark"><a href="#${prefix}address-${number}">[${number}]</a></sup>`;
  }
  return { html: placed, addresses: [...numbers.keys()] };
}

/** A tag: its slash, its name, its attributes in double quotes, and how it ends. */
const tagForm = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** Pictures are wanted at once: nobody scrolls a document that is printed. */
function placeAttributes(attributes: string, prefix: string, place: string | undefined): string {
  return attributes
    .replace(' loading="lazy"', '')
    .replace(/ (id|aria-labelledby|aria-describedby|headers|for)="([^"]*)"/g, (_, name: string, ids: string) => {
      const prefixed = ids.split(' ').map((id) => (id === '' ? '' : prefix + id));
      return ` ${name}="${prefixed.join(' ')}"`;
    })
    .replace(/ href="([^"]*)"/, (whole, href: string) =>
      place !== undefined ? ` href="${escapeHtml(place)}"` : href.startsWith('#') ? ` href="#${prefix}${href.slice(1)}"` : whole,
    )
    .replace(/"url\(#/g, `"url(#${prefix}`);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads back what writing HTML escapes. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) =>
    name !== undefined
      ? (named[name.toLowerCase()] ?? '')
      : String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '20', 16)),
  );
}
