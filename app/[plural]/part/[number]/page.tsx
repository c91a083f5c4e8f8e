import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TypeIndex } from '../../../../components/type-index/type-index.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { readCurrentPage } from '../../../read-current-page.ts';
import { partPath, type RouteParams, readRoutes } from '../../../read-routes.ts';

interface PartParams {
  readonly plural: string;
  readonly number: string;
}

/** Lists the further pages of the indexes that are too long for one. */
export async function generateStaticParams(): Promise<PartParams[]> {
  const routes = await readRoutes('type', partPath);
  return routes.map(([plural = '', , number = '']) => ({ plural, number }));
}

/** Names a further page of an index. */
export async function generateMetadata({ params }: RouteParams<PartParams>): Promise<Metadata> {
  return pageMetadata(await readPart(params));
}

/** A further page of an index. */
export default async function Page({ params }: RouteParams<PartParams>) {
  const page = await readPart(params);
  return page === undefined ? notFound() : <TypeIndex page={page} />;
}

async function readPart(params: Promise<PartParams>) {
  const { plural, number } = await params;
  return readCurrentPage(`/${plural}/part/${number}/`, 'type');
}
