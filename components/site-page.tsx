import type { ReactNode } from 'react';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface SitePageProps {
  readonly frame: SiteFrame;
  /** The page's address below the base path; empty for one that stands in for others. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Puts around a page's own content what every page has: the icons, the way past the header, the header, the footer. */
export function SitePage({ frame, path, children }: SitePageProps) {
  const { basePath } = frame;
  return (
    <>
      <link rel="icon" href={`${basePath}/icon.svg`} sizes="any" type="image/svg+xml" />
      <link rel="alternate icon" href={`${basePath}/favicon.ico`} sizes="32x32" />
      <link rel="apple-touch-icon" href={`${basePath}/apple-touch-icon.png`} />
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <SiteHeader title={frame.title} basePath={basePath} navigation={frame.navigation} path={path} />
      <main id="main" tabIndex={-1} data-behaviour="reading">
        {children}
      </main>
      <SiteFooter frame={frame} />
    </>
  );
}
