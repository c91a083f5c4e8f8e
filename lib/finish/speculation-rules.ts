/**
 * Writes the rules by which a browser makes the next page ready (Speculation Rules, WICG): whatever page of the site a reader points at
 * or presses. A browser keeps two such pages at most and none for readers who save data. Files and the handbook, a document as long as the
 * course, are left to a click.
 */
export function writeSpeculationRules(basePath: string): string {
  const pages = { or: [{ href_matches: `${basePath}/` }, { href_matches: `${basePath}/*/` }] };
  const others = { or: [{ href_matches: `${basePath}/handbook/*` }, { selector_matches: '[download], [target]' }] };
  return JSON.stringify({ prerender: [{ where: { and: [pages, { not: others }] }, eagerness: 'moderate' }] });
}
