import type { ReactNode } from 'react';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { SiteBar } from './site-bar.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** A page: what it says of itself in its document's head, and what it shows. */
export interface SitePage {
  readonly head: ReactNode;
  readonly body: ReactNode;
}

interface PageContent {
  /** The page's address below the base path; empty for one that stands in for others. */
  readonly path: string;
  /** What the page says of itself. */
  readonly meta: ReactNode;
  readonly content: ReactNode;
  /** It holds contents that are opened from elsewhere where there is little room. */
  readonly hasContents?: boolean;
}

/** Puts around a page's own content what every page has: the icons, the way past the header, the header, the footer, the bar of shortcuts. */
export function sitePage(frame: SiteFrame, { path, meta, content, hasContents = false }: PageContent): SitePage {
  const { basePath } = frame;
  return {
    head: (
      <>
        <link rel="icon" href={`${basePath}/icon.svg`} sizes="any" type="image/svg+xml" />
        <link rel="alternate icon" href={`${basePath}/favicon.ico`} sizes="32x32" />
        <link rel="apple-touch-icon" href={`${basePath}/apple-touch-icon.png`} />
        {meta}
      </>
    ),
    body: (
      <>
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        <SiteHeader title={frame.title} basePath={basePath} navigation={frame.navigation} path={path} />
        <main id="main" tabIndex={-1} data-behaviour="reading">
          {content}
        </main>
        <SiteFooter frame={frame} />
        <SiteBar basePath={basePath} navigation={frame.navigation} path={path} hasContents={hasContents} />
      </>
    ),
  };
}

/** Shows a page where its document is another's, which moves what the page says of itself to the head. */
export function ShownPage({ page: { head, body } }: { readonly page: SitePage }) {
  return (
    <>
      {head}
      {body}
    </>
  );
}
