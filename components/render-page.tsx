import { renderToStaticMarkup } from 'react-dom/server';
import type { HandbookDocument } from '../lib/model/handbook.ts';
import type { Page } from '../lib/model/page.ts';
import type { PageParts } from '../lib/model/page-parts.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { studyPath } from '../lib/model/study/study-address.ts';
import { coursePage } from './course-page.tsx';
import { HandbookBody, HandbookHead } from './handbook/handbook-document.tsx';
import { missingPage } from './missing-page.tsx';
import { offlinePage } from './offline/offline-page.tsx';
import { waitingSearch } from './search/waiting-search.tsx';
import type { SitePage } from './site-page.tsx';
import { studyPage } from './study/study-page.tsx';

/** Writes a page of the course as HTML: by React's own writer, from the same components that Next shows. */
export function renderPage(frame: SiteFrame, page: Page): PageParts {
  return render(frame, coursePage(frame, page));
}

/** Writes one document of the handbook as HTML. */
export function renderHandbook(frame: SiteFrame, document: HandbookDocument): PageParts {
  return render(frame, {
    head: <HandbookHead frame={frame} document={document} />,
    body: <HandbookBody frame={frame} document={document} />,
  });
}

/** The pages that every site has beside its course's, by their addresses. */
export const fixedPages: readonly { readonly path: string; readonly render: (frame: SiteFrame) => PageParts }[] = [
  { path: '/search/', render: (frame) => render(frame, waitingSearch(frame)) },
  { path: studyPath, render: (frame) => render(frame, studyPage(frame)) },
  { path: '/offline/', render: (frame) => render(frame, offlinePage(frame)) },
];

/** Writes the page for what is not found. */
export function renderMissing(frame: SiteFrame): PageParts {
  return render(frame, missingPage(frame));
}

function render(frame: SiteFrame, { head, body }: SitePage): PageParts {
  return { frame, head: renderToStaticMarkup(head), body: renderToStaticMarkup(body) };
}
