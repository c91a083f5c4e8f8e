import type { NavigationLink } from '../lib/model/site-frame.ts';

interface SiteNavigationProps {
  readonly links: readonly NavigationLink[];
  readonly basePath: string;
  /** The page's path below the base path. */
  readonly path: string;
}

/**
 * Lists the main pages and, in a row of their own, the types of topics, and marks where the reader is. Where there is no room both are
 * behind a menu button. The lists stand beside the `details`, not in it, so that they serve both; the style sheet shows and hides them.
 */
export function SiteNavigation({ links, basePath, path }: SiteNavigationProps) {
  const toItem = (link: NavigationLink) => (
    <li key={link.url}>
      <a href={link.url} data-type={link.type} aria-current={positionOf(link.url.slice(basePath.length), path)}>
        {link.title}
      </a>
    </li>
  );
  const types = links.filter(({ type }) => type !== undefined);
  return (
    <nav aria-label="Main" className="site-navigation">
      <details>
        <summary>Menu</summary>
      </details>
      <ul>{links.filter(({ type }) => type === undefined).map(toItem)}</ul>
      {types.length > 0 && <ul className="site-types">{types.map(toItem)}</ul>}
    </nav>
  );
}

/** Tells whether a reader at `here` is on the page of a path, or on one below it. */
export function positionOf(place: string, at: string): 'page' | 'true' | undefined {
  const [path, here] = [withSlash(place), withSlash(at)];
  if (path === here) return 'page';
  return path !== '/' && here.startsWith(path) ? 'true' : undefined;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
