import { notFound } from 'next/navigation';
import { coursePage } from '../../components/course-page.tsx';
import { ShownPage } from '../../components/site-page.tsx';
import { listPaths, readCurrentFrame, readCurrentPage } from '../read-current-page.ts';

interface CourseParams {
  readonly path?: string[];
}

/** Lists the addresses of all pages of the course, cut at the slashes. */
export function generateStaticParams(): CourseParams[] {
  return listPaths().map((path) => ({ path: path.split('/').filter((part) => part !== '') }));
}

/** Any page of the course: what kind it is stands in its view. */
export default async function Page({ params }: { readonly params: Promise<CourseParams> }) {
  const { path = [] } = await params;
  const page = readCurrentPage(toPath(path));
  return page === undefined ? notFound() : <ShownPage page={coursePage(readCurrentFrame(), page)} />;
}

/** Joins what Next took from an address to a path of the course. Next hands over letters beyond ASCII encoded. */
function toPath(parts: readonly string[]): string {
  return parts.length === 0 ? '/' : `/${parts.map(decodeURIComponent).join('/')}/`;
}
