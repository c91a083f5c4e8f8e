import type { ReactNode } from 'react';
import { LinkNavigation } from '../components/link-navigation.tsx';
import { PageTools } from '../components/page-tools.tsx';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { readCurrentFrame } from './read-current-page.ts';
import './globals.css';

/** Puts the header, the footer and the links' behaviour around every page. The theme's script may have marked the root before React comes. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const frame = await readCurrentFrame();
  return (
    <html lang={frame.language} suppressHydrationWarning>
      <body>
        {/* Here and not among the pages' metadata, which go and come with every move: in between, browsers ask for another icon. */}
        <link rel="icon" href={`${frame.basePath}/icon.svg`} sizes="any" type="image/svg+xml" />
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        <SiteHeader frame={frame} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} />
        <LinkNavigation basePath={frame.basePath} />
        <PageTools />
      </body>
    </html>
  );
}
