import { themeKey } from '../model/theme.ts';

/** Sets the reader's theme before anything is painted. A browser that keeps nothing for a site throws: then the system decides. */
export const themeScript = `try{let t=localStorage["${themeKey}"];if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;
