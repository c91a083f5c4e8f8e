/** Elements of a head as Next writes them: values are in double quotes and hold none. */
const elements = /<(title|script|style)\b(?:"[^"]*"|[^">])*>[^<]*<\/\1>|<(?:meta|link|base)\b(?:"[^"]*"|[^">])*>/g;

/** What stands in a head, in the order in which a browser has use for it. What fits none stands in front of the scripts, as written. */
const order: readonly RegExp[] = [
  /^<meta charset=/i,
  /^<meta name="viewport"/,
  /^<link rel="preconnect"/,
  /^<link rel="stylesheet"/,
  /^<title/,
  /^<meta name="next-size-adjust"/,
  /^<(?:meta|link rel="(?:alternate|canonical)")/,
  /^<link rel="(?:icon|alternate icon|apple-touch-icon)"/,
  /^<(?!script|link rel="preload")/,
  /^</,
];

/**
 * Puts the elements of a page's head in order. Next writes them as they become ready, so that on a busy machine the same page comes
 * out in another order; the same content has to give the same bytes. A head that holds anything else stays as it is.
 */
export function orderHead(html: string): string {
  const start = html.indexOf('<head>') + '<head>'.length;
  const end = html.indexOf('</head>', start);
  if (start < '<head>'.length || end < 0) return html;
  const head = html.slice(start, end);
  const found = [...head.matchAll(elements)].map(([element]) => element);
  if (found.reduce((length, element) => length + element.length, 0) !== head.length) return html;
  const ordered = order.flatMap((_, rank) => found.filter((element) => rankOf(element) === rank));
  return html.slice(0, start) + ordered.join('') + html.slice(end);
}

function rankOf(element: string): number {
  return order.findIndex((form) => form.test(element));
}
