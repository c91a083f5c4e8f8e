import { fixedPages, renderMissing, renderPage } from '../../components/render-page.tsx';
import { dressPages } from '../build/dress-pages.ts';
import type { Frame } from '../build/open-frame.ts';
import type { LiveSite } from './live-site.ts';

/** How pages look and act while the course is written: as they will on the built site. */
export interface LiveLook {
  /** Makes the HTML of the page at a path; undefined where there is none. */
  readonly showPage: (site: LiveSite, path: string) => string | undefined;
  readonly showMissing: (site: LiveSite) => string;
  /** Gives a script or a face by its path below the site's root. */
  readonly findAsset: (path: string) => string | Buffer | undefined;
}

/** Makes scripts and styles ready. */
export async function openLiveLook(project: string, { frame, basePath }: { frame: Promise<Frame>; basePath: string }): Promise<LiveLook> {
  const { finish, assets } = await dressPages({ project, frame, basePath, isDevelopment: true });
  const byPath = new Map(assets);
  const findFixed = (site: LiveSite, path: string) => fixedPages.find((page) => page.path === path)?.render(site.frame());
  return {
    showPage(site, path) {
      const page = site.page(path);
      const html = page === undefined ? findFixed(site, path) : renderPage(site.frame(), page);
      return html === undefined ? undefined : finish(html);
    },
    showMissing: (site) => finish(renderMissing(site.frame())),
    findAsset: (path) => byPath.get(path),
  };
}
