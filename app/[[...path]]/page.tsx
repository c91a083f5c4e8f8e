import { notFound } from 'next/navigation';
import { coursePage } from '../../components/course-page.tsx';
import { fixedPages } from '../../components/fixed-pages.ts';
import { ShownPage } from '../../components/site-page.tsx';
import { listPaths, readCurrentFrame, readCurrentPage } from '../read-current-page.ts';

interface SiteParams {
  readonly path?: string[];
}

/** Lists the addresses of all pages, cut at the slashes. */
export function generateStaticParams(): SiteParams[] {
  const paths = [...listPaths(), ...fixedPages.map(({ path }) => path)];
  return paths.map((path) => ({ path: path.split('/').filter((part) => part !== '') }));
}

/** Any page of the site: what kind it is stands in its view. One route for all, for each takes Next a second to compile. */
export default async function Page({ params }: { readonly params: Promise<SiteParams> }) {
  const path = toPath((await params).path ?? []);
  const frame = readCurrentFrame();
  const page = readCurrentPage(path);
  const shown = page === undefined ? fixedPages.find((fixed) => fixed.path === path)?.make(frame) : coursePage(frame, page);
  return shown === undefined ? notFound() : <ShownPage page={shown} />;
}

/** Joins what Next took from an address to a path of the site. Next hands over letters beyond ASCII encoded. */
function toPath(parts: readonly string[]): string {
  return parts.length === 0 ? '/' : `/${parts.map(decodeURIComponent).join('/')}/`;
}
