import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LectureIndex } from '../../components/lecture/lecture-index.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readCurrentPage } from '../read-current-page.ts';

/** Names the list of lectures. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await readCurrentPage('/lectures/', 'lectures'));
}

/** The list of lectures. */
export default async function Page() {
  const page = await readCurrentPage('/lectures/', 'lectures');
  return page === undefined ? notFound() : <LectureIndex page={page} />;
}
