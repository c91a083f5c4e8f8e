import { renderToStaticMarkup } from 'react-dom/server';
import type { HandbookDocument } from '../lib/model/handbook.ts';
import type { Page } from '../lib/model/page.ts';
import type { PageParts } from '../lib/model/page-parts.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { coursePage } from './course-page.tsx';
import { fixedPages as pages } from './fixed-pages.ts';
import { HandbookBody, HandbookHead } from './handbook/handbook-document.tsx';
import { missingPage } from './missing-page.tsx';
import type { SitePage } from './site-page.tsx';

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
export const fixedPages = pages.map(({ path, make }) => ({ path, render: (frame: SiteFrame): PageParts => render(frame, make(frame)) }));

/** Writes the page for what is not found. */
export function renderMissing(frame: SiteFrame): PageParts {
  return render(frame, missingPage(frame));
}

function render(frame: SiteFrame, { head, body }: SitePage): PageParts {
  return { frame, head: renderToStaticMarkup(head), body: renderToStaticMarkup(body) };
}
