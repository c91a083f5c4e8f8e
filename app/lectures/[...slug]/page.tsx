import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LectureArticle } from '../../../components/lecture/lecture-article.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readCurrentPage } from '../../read-current-page.ts';
import { type RouteParams, readRoutes, toPath } from '../../read-routes.ts';

/** Lists the lectures. Addresses stay open for others, or the router would ask for each page's route before the page. */
export async function generateStaticParams(): Promise<{ slug: string[] }[]> {
  const routes = await readRoutes('lecture');
  return routes.map(([, ...slug]) => ({ slug }));
}

/** Names a lecture. */
export async function generateMetadata({ params }: RouteParams<{ slug: string[] }>): Promise<Metadata> {
  return pageMetadata(await readLecture(params));
}

/** A lecture's page. */
export default async function Page({ params }: RouteParams<{ slug: string[] }>) {
  const page = await readLecture(params);
  return page === undefined ? notFound() : <LectureArticle page={page} />;
}

async function readLecture(params: Promise<{ slug: string[] }>) {
  const { slug } = await params;
  return readCurrentPage(toPath(['lectures', ...slug]), 'lecture');
}
