/** What a behaviour knows of the site that its page is of. */
export interface Site {
  /** What stands before every path of the site; empty at a root. */
  readonly basePath: string;
}

/**
 * Starts what an element does beyond its HTML. The element works without; the signal says that it is about to be taken off the page, which
 * happens in the development server alone.
 */
export type Behaviour = (element: HTMLElement, site: Site, signal: AbortSignal) => void;
