import { makePageFinisher } from '../export/finish-page.ts';
import { openPageStyles } from '../export/page-styles.ts';
import { facesToAsk } from '../export/style-sheet.ts';
import { assetsPath } from '../model/site-assets.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { Frame } from './open-frame.ts';

/** What pages look like and run. */
export interface PageDress {
  /** Finishes the HTML of a page. */
  readonly finish: (html: string) => string;
  /** The scripts and faces that pages load, by their paths below the site's root. */
  readonly assets: readonly (readonly [path: string, content: string | Buffer])[];
}

interface DressParts {
  readonly project: string;
  readonly frame: Promise<Frame>;
  readonly basePath: string;
  /** While the course is written, pages have all rules, so that another version of one can take its place in the browser. */
  readonly isDevelopment: boolean;
}

/** Bundles the scripts, and puts them and the frame together. */
export async function dressPages({ project, frame, basePath, isDevelopment }: DressParts): Promise<PageDress> {
  const scripts = await bundleScripts(project, { isDevelopment });
  const { css, files } = await frame;
  const root = basePath + assetsPath;
  const styles = openPageStyles(css, root);
  const finish = makePageFinisher({
    basePath,
    styles: isDevelopment ? { ...styles, writeRules: styles.allRules } : styles,
    script: root + scripts.page,
    scriptParts: scripts.pageParts.map((name) => root + name),
    scriptNames: scripts.names,
    faces: facesToAsk(styles.faces),
  });
  return {
    finish,
    assets: [
      ...scripts.files.map(({ name, text }) => [assetsPath + name, text] as const),
      ...files.map(({ name, bytes }) => [assetsPath + name, bytes] as const),
    ],
  };
}
