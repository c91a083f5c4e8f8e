import type { PageHead } from '../lib/model/page-head.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { socialImagePath, socialImageSize } from '../lib/model/social-image-path.ts';

interface PageMetaProps {
  readonly frame: SiteFrame;
  readonly head: PageHead;
  /** What kind of page it is; one without a kind of its own shows the site's picture elsewhere. */
  readonly kind?: string;
}

/** Says in a page's head what it is: title, description, its own address, the same page for machines. React moves all of it there. */
export function PageMeta({ frame, head, kind = '' }: PageMetaProps) {
  const root = frame.siteUrl.replace(/\/$/, '');
  const path = encodeURI(head.path);
  return (
    <>
      <title>{head.path === '/' ? frame.title : `${head.title} · ${frame.title}`}</title>
      <meta name="description" content={head.description} />
      <meta name="robots" content="index, follow" />
      {root !== '' && <link rel="canonical" href={root + path} />}
      <link rel="alternate" type="text/markdown" href={`${root || frame.basePath}${path.replace(/\/$/, '') || '/index'}.md`} />
      <link rel="alternate" type="application/rss+xml" href={`${root || frame.basePath}/feed.xml`} />
      {root !== '' && <SocialMeta root={root} siteName={frame.title} head={head} kind={kind} />}
    </>
  );
}

interface SocialMetaProps {
  readonly root: string;
  readonly siteName: string;
  readonly head: PageHead;
  readonly kind: string;
}

/** What other sites show of a page that is linked there (Open Graph). They take the description from the page's own. */
function SocialMeta({ root, siteName, head, kind }: SocialMetaProps) {
  const { width, height } = socialImageSize;
  return (
    <>
      <meta property="og:title" content={head.title} />
      <meta property="og:url" content={`${root}${encodeURI(head.path)}`} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:image" content={`${root}${encodeURI(socialImagePath(kind, head.path))}`} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={head.title} />
      <meta property="og:type" content={kind === 'lecture' || kind === 'topic' ? 'article' : 'website'} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Names a page that stands in no list: what it shows depends on the reader. */
export function UnlistedMeta({ title, description }: { readonly title: string; readonly description: string }) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content="noindex, follow" />
    </>
  );
}
