'use client';

import { usePathname } from 'next/navigation';
import type { PageLink } from '../lib/model/page.ts';

interface SiteNavigationProps {
  readonly links: readonly PageLink[];
  readonly basePath: string;
}

/**
 * Lists the main pages, in a row where there is room and behind a menu button where there is not, and marks where the reader is.
 * The list stands beside the `details`, not in it, so that one list serves both; the style sheet shows and hides it.
 */
export function SiteNavigation({ links, basePath }: SiteNavigationProps) {
  const here = withSlash(usePathname());
  return (
    <nav aria-label="Main" className="site-navigation">
      <details key={here}>
        <summary>Menu</summary>
      </details>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} aria-current={positionOf(withSlash(link.url.slice(basePath.length)), here)}>
              {link.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function positionOf(path: string, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page';
  return path !== '/' && here.startsWith(path) ? 'true' : undefined;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
