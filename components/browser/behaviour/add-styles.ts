const added = new Set<string>();

/** Puts a style sheet that a script brings along on the page, once. A sheet made this way is no inline style to the content policy. */
export function addStyles(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
