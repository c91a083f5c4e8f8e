/**
 * Gives the words of a note that a reader must find on its page, by plain expressions over the raw file: nothing of the
 * project's own parser. Layout marks, attributes, link targets, comments and HTML tags are aside; so are formulas and
 * diagrams, whose words are drawn.
 */
export function visibleWords(raw: string): readonly string[] {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const matter = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  const head =
    matter === null ? [] : [...(matter[1] ?? '').matchAll(/^(?:title|subtitle|authors?):[ \t]*(.+)$/gm)].map((match) => match[1] ?? '');
  return wordsIn([...head, bodyOf(text.slice(matter?.[0].length ?? 0))].join('\n'));
}

/** Gives the words of a page's HTML, in order: text, and what stands for images. */
export function renderedWords(html: string): readonly string[] {
  const text = html
    .replace(/<sup><a href="#user-content-fn-[^>]*>\d+<\/a><\/sup>/g, '')
    .replace(/<annotation\b[\s\S]*?<\/annotation>/g, ' ')
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?(?:b|i|em|strong|del|s|u|a|code|span|mark|sub|sup|small|kbd|abbr|ins)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  return wordsIn(decodeReferences(text));
}

/** Gives the longest common subsequence's share of the first list, and the words of it that are missing in the second. */
export function compareWords(wanted: readonly string[], found: readonly string[]): { ratio: number; missing: readonly string[] } {
  const width = found.length + 1;
  const lengths = new Uint32Array((wanted.length + 1) * width);
  for (let row = wanted.length - 1; row >= 0; row--) {
    for (let column = found.length - 1; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] =
        wanted[row] === found[column] ? (lengths[here + width + 1] ?? 0) + 1 : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const missing: string[] = [];
  for (let row = 0, column = 0; row < wanted.length; ) {
    const word = wanted[row] ?? '';
    if (column < found.length && word === found[column]) {
      row += 1;
      column += 1;
    } else if (column < found.length && (lengths[row * width + column + 1] ?? 0) >= (lengths[(row + 1) * width + column] ?? 0)) column += 1;
    else {
      missing.push(word);
      row += 1;
    }
  }
  return { ratio: wanted.length === 0 ? 1 : (lengths[0] ?? 0) / wanted.length, missing };
}

const tags =
  /<\/?(?:a|abbr|address|article|aside|b|big|blink|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|ins|kbd|label|legend|li|link|main|mark|marquee|meta|nav|nobr|ol|optgroup|option|p|picture|pre|q|rp|rt|ruby|s|samp|section|select|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|wbr|iframe|video|audio)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/gi;

function bodyOf(markdown: string): string {
  return decodeReferences(
    markdown
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<!(?:doctype)[^>]*>/gi, ' ')
      .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ' ')
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/^([ \t>]*)(```+|~~~+)[ \t]*\{?mermaid[\s\S]*?^\1\2/gm, ' ')
      .replace(/\$\$[\s\S]*?\$\$/g, ' ')
      .replace(/^([ \t>]*)(```+|~~~+).*$/gm, ' ')
      .replace(/^[ \t>]*:{3,}[ \t]*(?:\{[^\n]*\}|\w*)[ \t:]*$/gm, ' ')
      .replace(/^[ \t]*\[(?!\^)[^\]\n]+\]:[ \t]*\S+.*$/gm, ' ')
      .replace(/!?\[\[([^[\]|]*?)\\?\|([^[\]]*)\]\]/g, ' $2 ')
      .replace(/\]\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+("[^"]*"|'[^']*'))?\s*\)/g, ']')
      .replace(/(?<=\])\[[^\]\n]*\]/g, '')
      .replace(/\[\^[^\]\n]+\]:?/g, ' ')
      .replace(/\[![\w-]+\][+-]?/g, ' ')
      .replace(/(?<=[\])`\w?!.]|[ \t]|\*)\{[ \t]*(?:[#.]|[\w-]+=|-\})[^{}\n]*\}/g, '')
      .replace(/^([ \t>]*)[-+*][ \t]+\[[ xX]\][ \t]/gm, '$1 ')
      .replace(/^([ \t>]*)(?:[-+*][ \t]+)*\d{1,9}[.)](?=[ \t]|$)/gm, '$1 ')
      .replace(tags, (tag) => (/^<\/?(?:b|i|em|strong|del|s|u|a|code|span|mark|sub|sup|small|kbd|abbr|ins|font)\b/i.test(tag) ? '' : ' '))
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/\\$/gm, '')
      .replace(/(?<=\w)\^([^\s^$]{1,20})\^/g, '$1'),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/[*_~`]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  rarr: '→',
  times: '×',
  shy: '\u00AD',
  zwnj: '\u200C',
};

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
