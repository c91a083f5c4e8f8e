import type { SiteFrame } from './site-frame.ts';

/** A page as it is written and not yet finished: the HTML that stands in its head, and that of its body, apart. */
export interface PageParts {
  readonly frame: Pick<SiteFrame, 'language' | 'direction'>;
  readonly head: string;
  readonly body: string;
}
