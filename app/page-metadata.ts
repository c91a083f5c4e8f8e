import type { Metadata } from 'next';
import type { PageHead, SiteFrame } from '../lib/model/page.ts';
import { readCurrentFrame } from './read-current-page.ts';

/** Says of a page what stands in its head: title, description, its own address, and the same page for machines. */
export async function pageMetadata(page: { readonly head: PageHead } | undefined): Promise<Metadata> {
  if (page === undefined) return missingMetadata;
  const frame = await readCurrentFrame();
  const { head } = page;
  return {
    title: head.path === '/' ? frame.title : `${head.title} · ${frame.title}`,
    description: head.description,
    robots: { index: true, follow: true },
    alternates: alternatesOf(head, frame),
  };
}

const missingMetadata: Metadata = { title: 'Page not found', robots: { index: false } };

function alternatesOf(head: PageHead, frame: SiteFrame): NonNullable<Metadata['alternates']> {
  const root = frame.siteUrl.replace(/\/$/, '') || frame.basePath;
  const path = encodeURI(head.path);
  return {
    ...(frame.siteUrl !== '' && { canonical: `${root}${path}` }),
    types: {
      'text/markdown': `${root}${path.replace(/\/$/, '') || '/index'}.md`,
      'application/rss+xml': `${root}/feed.xml`,
    },
  };
}
