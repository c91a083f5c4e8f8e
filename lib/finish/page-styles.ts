import { type StyleSheet, selectRules } from './style-sheet.ts';

/** The styles of a site, ready to be asked for what one page has use for. */
export interface PageStyles {
  /** The faces it names. They are the same for every page. */
  readonly faces: string;
  /** The addresses of the faces that every page shows. */
  readonly asked: readonly string[];
  /** All that its rules ask a page for. */
  readonly needs: ReadonlySet<string>;
  /** Gives the rules that may fit something in a page with these names; pages with the same names share their text. */
  readonly writeRules: (names: ReadonlySet<string>) => string;
  /** Gives all rules. */
  readonly allRules: () => string;
}

/**
 * Opens a site's style sheet, so that each page can carry the rules it has use for and is painted as soon as it is there. `address` is
 * the sheet's own: what it names is relative to that.
 */
export function openPageStyles({ faces, asked, needs, parts }: StyleSheet, address: string): PageStyles {
  const texts = new Map<string, string>();
  const writeRules = (names: ReadonlySet<string>) => {
    const key = [...needs].filter((need) => names.has(need)).join(' ');
    const made = texts.get(key) ?? safe(resolveAll(selectRules(parts, names), address));
    texts.set(key, made);
    return made;
  };
  return {
    faces: safe(resolveAll(faces, address)),
    asked: asked.map((url) => resolve(url, address)),
    needs,
    writeRules,
    allRules: () => writeRules(needs),
  };
}

/** Makes addresses whole. */
function resolveAll(css: string, address: string): string {
  return css.replace(/url\((["']?)(?!data:|["'#%])([^"'()]+)\1\)/g, (_, __, url) => `url("${resolve(url, address)}")`);
}

function resolve(url: string, address: string): string {
  return new URL(url, new URL(address, 'https://site.invalid/')).href.replace('https://site.invalid', '');
}

/** Nothing in a sheet ends the element it stands in: in its strings, which alone could, an escaped slash is a slash. */
function safe(css: string): string {
  return css.replaceAll('</', '<\\/');
}
