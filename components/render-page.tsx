import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from '../lib/model/page.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { CoursePage } from './course-page.tsx';
import { Document } from './document.tsx';
import { MissingPage } from './missing-page.tsx';
import { OfflinePage } from './offline/offline-page.tsx';
import { WaitingSearch } from './search/waiting-search.tsx';

/** Writes a page of the course as HTML: by React's own writer, from the same components that Next shows. */
export function renderPage(frame: SiteFrame, page: Page): string {
  return render(frame, <CoursePage frame={frame} page={page} />);
}

/** The pages that every site has beside its course's, by their addresses; the one for what is not found has none. */
export const fixedPages: readonly { readonly path: string; readonly render: (frame: SiteFrame) => string }[] = [
  { path: '/search/', render: (frame) => render(frame, <WaitingSearch frame={frame} />) },
  { path: '/offline/', render: (frame) => render(frame, <OfflinePage frame={frame} />) },
  { path: '', render: (frame) => render(frame, <MissingPage frame={frame} />) },
];

function render(frame: SiteFrame, body: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Document frame={frame}>{body}</Document>)}`;
}
