interface Site {
  /** The page that holds the link. */
  readonly here: URL;
  readonly basePath: string;
}

/**
 * Tells where the router should go for a link: its path without the base path, with query and hash. Undefined where the browser should
 * follow the link itself: other sites, files, the handbook, which is a document of its own, addresses outside the base path and places on the same page.
 */
export function toPagePath(link: URL, { here, basePath }: Site): string | undefined {
  if (link.origin !== here.origin) return undefined;
  if (!`${link.pathname}/`.startsWith(`${basePath}/`)) return undefined;
  if (/\.[^/]+$/.test(link.pathname) || link.pathname.startsWith(`${basePath}/handbook/`)) return undefined;
  if (link.hash !== '' && link.pathname === here.pathname && link.search === here.search) return undefined;
  return (link.pathname.slice(basePath.length) || '/') + link.search + link.hash;
}
