import { makePageFinisher } from '../finish/finish-page.ts';
import type { OfflineAssets } from '../finish/offline-files.ts';
import { openPageStyles, type PageStyles } from '../finish/page-styles.ts';
import { joinStyleSheets, parseStyleSheet } from '../finish/style-sheet.ts';
import { writeTypeStyles } from '../finish/type-styles.ts';
import type { PageParts } from '../model/page-parts.ts';
import { assetsPath } from '../model/site-assets.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import type { ScriptBundle } from './bundle-scripts.ts';
import type { Frame } from './open-frame.ts';

/** The look of a course with certain types, and the step that finishes its pages. */
export interface DressedTypes {
  readonly finish: (page: PageParts) => string;
  readonly styles: PageStyles;
}

/** What pages look like and run. */
export interface PageDress {
  /** Makes what finishes the pages of a course with these types. */
  readonly dressFor: (types: TypeSet) => DressedTypes;
  /** What reading and searching without a network needs of the scripts and faces. */
  readonly offline: OfflineAssets;
  /** The scripts and faces that pages load, by their paths below the site's root. */
  readonly assets: readonly (readonly [path: string, content: string | Buffer])[];
}

interface DressParts {
  readonly frame: Pick<Frame, 'sheet' | 'files'>;
  readonly scripts: ScriptBundle;
  readonly basePath: string;
  /** While the course is written, pages have all rules, so that another version of one can take its place in the browser. */
  readonly isDevelopment: boolean;
}

/** Puts the scripts and the frame together. */
export function dressPages({ frame: { sheet, files }, scripts, basePath, isDevelopment }: DressParts): PageDress {
  const root = basePath + assetsPath;
  const { asked } = openPageStyles(sheet, root);
  const dressFor = ({ all }: TypeSet): DressedTypes => {
    const styles = openPageStyles(joinStyleSheets([sheet, parseStyleSheet(writeTypeStyles(all))]), root);
    const finish = makePageFinisher({
      basePath,
      styles: isDevelopment ? { ...styles, writeRules: styles.allRules } : styles,
      script: root + scripts.page,
      scriptParts: scripts.pageParts.map((name) => root + name),
      scriptNames: scripts.names,
      islands: new Map(Array.from(scripts.islands, ([name, files]) => [name, files.map((file) => root + file)])),
    });
    return { finish, styles };
  };
  const shell = [...scripts.files.filter(({ name }) => name !== scripts.worker).map(({ name }) => root + name), ...asked];
  return {
    dressFor,
    offline: { shell: shell.map((address) => address.slice(basePath.length + 1)), worker: assetsPath.slice(1) + scripts.worker },
    assets: [
      ...scripts.files.map(({ name, text }) => [assetsPath + name, text] as const),
      ...files.map(({ name, bytes }) => [assetsPath + name, bytes] as const),
    ],
  };
}
