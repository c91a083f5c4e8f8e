import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KnowledgeMap } from '../../components/map/knowledge-map.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readCurrentPage } from '../read-current-page.ts';

/** Names the map. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await readCurrentPage('/map/', 'map'));
}

/** The map of all topics. */
export default async function Page() {
  const page = await readCurrentPage('/map/', 'map');
  return page === undefined ? notFound() : <KnowledgeMap page={page} />;
}
