'use client';

import type { SiteFrame } from '../lib/model/site-frame.ts';
import { SearchTrigger } from './search/search-trigger.tsx';
import { SiteNavigation } from './site-navigation.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type SiteHeaderProps = Pick<SiteFrame, 'title' | 'basePath' | 'navigation'>;

/** Shows the site's title, the way into search, the switch of themes and the main navigation. */
export function SiteHeader({ title, basePath, navigation }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div>
        <a className="site-title" href={`${basePath}/`}>
          {title}
        </a>
        <SearchTrigger basePath={basePath} />
        <ThemeSwitch />
        <SiteNavigation links={navigation} basePath={basePath} />
      </div>
    </header>
  );
}
