interface Place {
  /** The page that holds the link. */
  readonly here: URL;
  readonly basePath: string;
}

/**
 * Tells which page of the site a link leads to: its path without the base path, with query and hash. Undefined for what is no page to be
 * fetched ahead: other sites, files, the handbook, which is long, addresses outside the base path and places on the same page.
 */
export function toPagePath(link: URL, { here, basePath }: Place): string | undefined {
  if (link.origin !== here.origin) return undefined;
  if (!`${link.pathname}/`.startsWith(`${basePath}/`)) return undefined;
  if (/\.[^/]+$/.test(link.pathname) || link.pathname.startsWith(`${basePath}/handbook/`)) return undefined;
  if (link.hash !== '' && link.pathname === here.pathname && link.search === here.search) return undefined;
  return (link.pathname.slice(basePath.length) || '/') + link.search + link.hash;
}
