import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideArticle } from '../../../components/guide/guide-article.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readCurrentPage } from '../../read-current-page.ts';
import { type RouteParams, readRoutes, toPath } from '../../read-routes.ts';

interface GuideParams {
  readonly part?: string[];
}

/** Lists the pages of the authoring guide. */
export async function generateStaticParams(): Promise<GuideParams[]> {
  const routes = await readRoutes('guide');
  return routes.map(([, ...part]) => ({ part }));
}

/** Names a page of the guide. */
export async function generateMetadata({ params }: RouteParams<GuideParams>): Promise<Metadata> {
  return pageMetadata(await readGuide(params));
}

/** A page of the authoring guide. */
export default async function Page({ params }: RouteParams<GuideParams>) {
  const page = await readGuide(params);
  return page === undefined ? notFound() : <GuideArticle page={page} />;
}

async function readGuide(params: Promise<GuideParams>) {
  const { part = [] } = await params;
  return readCurrentPage(toPath(['contribute', ...part]), 'guide');
}
