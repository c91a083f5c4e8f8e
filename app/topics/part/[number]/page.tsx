import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Glossary } from '../../../../components/glossary.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { readCurrentPage } from '../../../read-current-page.ts';
import { partPath, type RouteParams, readRoutes } from '../../../read-routes.ts';

interface PartParams {
  readonly number: string;
}

/** Lists the further pages of a glossary that is too long for one. */
export async function generateStaticParams(): Promise<PartParams[]> {
  const routes = await readRoutes('glossary', partPath);
  return routes.map(([, , number = '']) => ({ number }));
}

/** Names a further page of the glossary. */
export async function generateMetadata({ params }: RouteParams<PartParams>): Promise<Metadata> {
  return pageMetadata(await readPart(params));
}

/** A further page of the glossary. */
export default async function Page({ params }: RouteParams<PartParams>) {
  const page = await readPart(params);
  return page === undefined ? notFound() : <Glossary page={page} />;
}

async function readPart(params: Promise<PartParams>) {
  return readCurrentPage(`/topics/part/${(await params).number}/`, 'glossary');
}
