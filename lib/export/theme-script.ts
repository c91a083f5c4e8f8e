import { themeKey } from '../model/theme.ts';

/** Sets the reader's theme before anything is painted. A browser that keeps nothing for a site throws: then the system decides. */
export const themeScript = `try{let t=localStorage["${themeKey}"];if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;

/**
 * Puts the theme's script at the start of a page's head, in front of the style sheets: behind one, the whole page would wait for it.
 * Here and not among the components, where it would be written twice and come behind the style sheets.
 */
export function insertThemeScript(html: string): string {
  const head = /<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i.exec(html);
  if (head === null) return html;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<script>${themeScript}</script>${html.slice(at)}`;
}
