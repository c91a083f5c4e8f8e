import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TopicArticle } from '../../../components/topic/topic-article.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readCurrentPage } from '../../read-current-page.ts';
import { type RouteParams, readRoutes, toPath } from '../../read-routes.ts';

interface TopicParams {
  readonly plural: string;
  readonly slug: string;
}

/** Lists the topics. Addresses stay open for others, or the router would ask for each page's route before the page. */
export async function generateStaticParams(): Promise<TopicParams[]> {
  const routes = await readRoutes('topic');
  return routes.map(([plural = '', slug = '']) => ({ plural, slug }));
}

/** Names a topic. */
export async function generateMetadata({ params }: RouteParams<TopicParams>): Promise<Metadata> {
  return pageMetadata(await readTopic(params));
}

/** A topic's page. */
export default async function Page({ params }: RouteParams<TopicParams>) {
  const page = await readTopic(params);
  return page === undefined ? notFound() : <TopicArticle page={page} />;
}

async function readTopic(params: Promise<TopicParams>) {
  const { plural, slug } = await params;
  return readCurrentPage(toPath([plural, slug]), 'topic');
}
