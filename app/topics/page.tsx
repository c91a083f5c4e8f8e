import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Glossary } from '../../components/glossary.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readCurrentPage } from '../read-current-page.ts';

/** Names the glossary. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await readCurrentPage('/topics/', 'glossary'));
}

/** The A–Z glossary. */
export default async function Page() {
  const page = await readCurrentPage('/topics/', 'glossary');
  return page === undefined ? notFound() : <Glossary page={page} />;
}
