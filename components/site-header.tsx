import type { SiteFrame } from '../lib/model/site-frame.ts';
import { SearchTrigger } from './search/search-trigger.tsx';
import { SiteNavigation } from './site-navigation.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Shows the site's title, the way into search, the switch of themes and the main navigation. */
export function SiteHeader({ frame }: { readonly frame: SiteFrame }) {
  return (
    <header className="site-header">
      <div>
        <a className="site-title" href={`${frame.basePath}/`}>
          {frame.title}
        </a>
        <SearchTrigger basePath={frame.basePath} />
        <ThemeSwitch />
        <SiteNavigation links={frame.navigation} basePath={frame.basePath} />
      </div>
    </header>
  );
}
