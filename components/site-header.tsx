import type { SiteFrame } from '../lib/model/site-frame.ts';
import { SearchTrigger } from './search/search-trigger.tsx';
import { SiteNavigation } from './site-navigation.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface SiteHeaderProps extends Pick<SiteFrame, 'title' | 'basePath' | 'navigation'> {
  /** The page's path below the base path. */
  readonly path: string;
}

/** Shows the site's title, the way into search, the switch of themes and the main navigation. */
export function SiteHeader({ title, basePath, navigation, path }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div>
        <a className="site-title" href={`${basePath}/`}>
          {title}
        </a>
        <SearchTrigger basePath={basePath} />
        <ThemeSwitch />
        <SiteNavigation links={navigation} basePath={basePath} path={path} />
      </div>
    </header>
  );
}
