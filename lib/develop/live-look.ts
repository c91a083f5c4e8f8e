import { fixedPages, renderMissing, renderPage } from '../../components/render-page.tsx';
import { bundleScripts } from '../build/bundle-scripts.ts';
import { compileStyles } from '../build/compile-styles.ts';
import { dressPages } from '../build/dress-pages.ts';
import type { PageParts } from '../model/page-parts.ts';
import type { TypeSet } from '../model/types/type-set.ts';
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
export async function openLiveLook(project: string, { basePath }: { readonly basePath: string }): Promise<LiveLook> {
  const [scripts, frame] = await Promise.all([bundleScripts(project, { isDevelopment: true }), compileStyles(project)]);
  const { dressFor, assets } = dressPages({ frame, scripts, basePath, isDevelopment: true });
  const byPath = new Map(assets);
  let finisher: { readonly types: TypeSet; readonly finish: (page: PageParts) => string } | undefined;
  const finish = (site: LiveSite, parts: PageParts) => {
    const { types } = site.followed.course;
    if (finisher?.types !== types) finisher = { types, finish: dressFor(types).finish };
    return finisher.finish(parts);
  };
  const findFixed = (site: LiveSite, path: string) => fixedPages.find((page) => page.path === path)?.render(site.frame());
  return {
    showPage(site, path) {
      const page = site.page(path);
      const parts = page === undefined ? findFixed(site, path) : renderPage(site.frame(), page);
      return parts === undefined ? undefined : finish(site, parts);
    },
    showMissing: (site) => finish(site, renderMissing(site.frame())),
    findAsset: (path) => byPath.get(path),
  };
}
