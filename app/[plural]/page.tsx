import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TypeIndex } from '../../components/type-index/type-index.tsx';
import { allTypes } from '../../lib/model/types/all-types.ts';
import { pageMetadata } from '../page-metadata.ts';
import { readCurrentPage } from '../read-current-page.ts';
import type { RouteParams } from '../read-routes.ts';

/** Lists the types; one without topics has a page too. Addresses stay open for others, as those of topics do. */
export function generateStaticParams(): { plural: string }[] {
  return allTypes.map(({ plural }) => ({ plural }));
}

/** Names the index of a type. */
export async function generateMetadata({ params }: RouteParams<{ plural: string }>): Promise<Metadata> {
  return pageMetadata(await readCurrentPage(`/${(await params).plural}/`, 'type'));
}

/** The index of a type. */
export default async function Page({ params }: RouteParams<{ plural: string }>) {
  const page = await readCurrentPage(`/${(await params).plural}/`, 'type');
  return page === undefined ? notFound() : <TypeIndex page={page} />;
}
