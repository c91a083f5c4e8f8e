import type { SiteFrame } from '../lib/model/site-frame.ts';
import { studyPath } from '../lib/model/study/study-address.ts';
import { offlinePage } from './offline/offline-page.tsx';
import { waitingSearch } from './search/waiting-search.tsx';
import type { SitePage } from './site-page.tsx';
import { studyPage } from './study/study-page.tsx';

/** A page that every site has beside its course's. */
interface FixedPage {
  readonly path: string;
  readonly make: (frame: SiteFrame) => SitePage;
}

/** The pages that every site has beside its course's, but the one for what is not found. */
export const fixedPages: readonly FixedPage[] = [
  { path: '/search/', make: waitingSearch },
  { path: studyPath, make: studyPage },
  { path: '/offline/', make: offlinePage },
];
