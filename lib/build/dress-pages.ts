import { makePageFinisher } from '../export/finish-page.ts';
import { openPageStyles } from '../export/page-styles.ts';
import { facesToAsk } from '../export/style-sheet.ts';
import { writeTypeStyles } from '../export/type-styles.ts';
import { assetsPath } from '../model/site-assets.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { Frame } from './open-frame.ts';

/** What pages look like and run. */
export interface PageDress {
  /** Makes what finishes the HTML of the pages of a course with these types. */
  readonly finishFor: (types: TypeSet) => (html: string) => string;
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
  const { faces } = openPageStyles(css, root);
  const finishFor = ({ all }: TypeSet) => {
    const styles = openPageStyles(css + writeTypeStyles(all), root);
    return makePageFinisher({
      basePath,
      styles: isDevelopment ? { ...styles, writeRules: styles.allRules } : styles,
      script: root + scripts.page,
      scriptParts: scripts.pageParts.map((name) => root + name),
      scriptNames: scripts.names,
      faces: facesToAsk(faces),
    });
  };
  return {
    finishFor,
    assets: [
      ...scripts.files.map(({ name, text }) => [assetsPath + name, text] as const),
      ...files.map(({ name, bytes }) => [assetsPath + name, bytes] as const),
    ],
  };
}
