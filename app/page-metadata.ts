import type { Metadata } from 'next';
import type { PageHead } from '../lib/model/page-head.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { socialImagePath, socialImageSize } from '../lib/model/social-image-path.ts';
import { readCurrentFrame } from './read-current-page.ts';

/** Says of a page what stands in its head: title, description, its own address, and the same page for machines. */
export async function pageMetadata(page: DescribedPage | undefined): Promise<Metadata> {
  if (page === undefined) return missingMetadata;
  const frame = await readCurrentFrame();
  const { head } = page;
  return {
    title: head.path === '/' ? frame.title : `${head.title} · ${frame.title}`,
    description: head.description,
    robots: { index: true, follow: true },
    alternates: alternatesOf(head, frame),
    ...(frame.siteUrl !== '' && previewOf(page, frame)),
  };
}

/** A page as far as its head says of it; without a kind of its own it shows the site's picture. */
interface DescribedPage {
  readonly head: PageHead;
  readonly kind?: string;
}

/** What other sites show of a page that is linked there (Open Graph). They take the description from the page's own. */
function previewOf({ head, kind = '' }: DescribedPage, frame: SiteFrame): Metadata {
  const root = frame.siteUrl.replace(/\/$/, '');
  const { width, height } = socialImageSize;
  return {
    openGraph: {
      title: head.title,
      type: kind === 'lecture' || kind === 'topic' ? 'article' : 'website',
      url: `${root}${encodeURI(head.path)}`,
      siteName: frame.title,
      images: [{ url: `${root}${encodeURI(socialImagePath(kind, head.path))}`, width, height, alt: head.title }],
    },
    twitter: { card: 'summary_large_image' },
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
