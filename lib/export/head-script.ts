import { themeKey } from '../model/theme.ts';

/** Sets the reader's theme before anything is painted. A browser that keeps nothing for a site throws: then the system decides. */
export const themeScript = `try{let t=localStorage["${themeKey}"];if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;

/**
 * Puts what cannot wait at the start of a page's head: the theme, and `script`. Here and not among the components, where it would be
 * written twice and come behind the styles.
 */
export function insertHeadScript(html: string, script: string): string {
  const head = /<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i.exec(html);
  if (head === null) return html;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<script>${themeScript}${script}</script>${html.slice(at)}`;
}
