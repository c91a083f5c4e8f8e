import { renderFixedPages, renderPage } from '../../../components/render-page.tsx';
import { makePageFinisher } from '../../export/finish-page.ts';
import { openPageStyles } from '../../export/page-styles.ts';
import { facesToAsk } from '../../export/style-sheet.ts';
import { assetsPath } from '../../model/site-assets.ts';
import { bundleScripts } from '../bundle-scripts.ts';
import type { Frame } from '../open-frame.ts';
import type { LiveSite } from './live-site.ts';

/** How pages look and act while the course is written: as they will on the built site. */
export interface LiveLook {
  /** Makes the HTML of the page at a path; undefined where there is none. */
  readonly showPage: (site: LiveSite, path: string) => string | undefined;
  readonly showMissing: (site: LiveSite) => string;
  /** Gives a script or a face by its path below the site's root. */
  readonly findAsset: (path: string) => string | Buffer | undefined;
}

/** Makes scripts and styles ready. A page has all rules, so that another version of it can take its place in the browser. */
export async function openLiveLook(project: string, { frame, basePath }: { frame: Promise<Frame>; basePath: string }): Promise<LiveLook> {
  const scripts = await bundleScripts(project, { isDevelopment: true });
  const { css, files } = await frame;
  const { faces, allRules } = openPageStyles(css, basePath + assetsPath);
  const finish = makePageFinisher({
    basePath,
    styles: { faces, allRules, writeRules: allRules },
    script: basePath + assetsPath + scripts.page,
    scriptParts: scripts.pageParts.map((name) => basePath + assetsPath + name),
    scriptNames: scripts.names,
    faces: facesToAsk(faces),
  });
  const assets = new Map<string, string | Buffer>([
    ...scripts.files.map(({ name, text }) => [assetsPath + name, text] as const),
    ...files.map(({ name, bytes }) => [assetsPath + name, bytes] as const),
  ]);
  const findFixed = (site: LiveSite, path: string) => renderFixedPages(site.frame()).find((page) => page.path === path)?.html;
  return {
    showPage(site, path) {
      const page = site.page(path);
      const html = page === undefined ? findFixed(site, path) : renderPage(site.frame(), page);
      return html === undefined ? undefined : finish(html);
    },
    showMissing: (site) => finish(findFixed(site, '') ?? ''),
    findAsset: (path) => assets.get(path),
  };
}
