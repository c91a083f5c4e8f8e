import type { ReactNode } from 'react';
import { PageBehaviour } from '../components/page-behaviour.tsx';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { readCurrentFrame } from './read-current-page.ts';
import './globals.css';

/** Only the development server has it: a built site holds nothing of it. */
const LivePage = process.env.NODE_ENV === 'development' ? (await import('../components/dev/live-page.tsx')).LivePage : undefined;

/** Puts the header, the footer and the links' behaviour around every page. The theme's script may have marked the root before React comes. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const frame = await readCurrentFrame();
  return (
    <html lang={frame.language} dir={frame.direction} suppressHydrationWarning>
      <body>
        {/* Here and not among the pages' metadata, which go and come with every move: in between, browsers ask for another icon. */}
        <link rel="icon" href={`${frame.basePath}/icon.svg`} sizes="any" type="image/svg+xml" />
        <link rel="alternate icon" href={`${frame.basePath}/favicon.ico`} sizes="32x32" />
        <link rel="apple-touch-icon" href={`${frame.basePath}/apple-touch-icon.png`} />
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        <SiteHeader title={frame.title} basePath={frame.basePath} navigation={frame.navigation} />
        {LivePage !== undefined && <LivePage basePath={frame.basePath} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} />
        <PageBehaviour basePath={frame.basePath} />
      </body>
    </html>
  );
}
