import type { SiteFrame } from '../lib/model/page.ts';
import { SiteNavigation } from './site-navigation.tsx';

/** Shows the site's title and its main navigation. */
export function SiteHeader({ frame }: { readonly frame: SiteFrame }) {
  return (
    <header className="site-header">
      <div>
        <a className="site-title" href={`${frame.basePath}/`}>
          {frame.title}
        </a>
        <SiteNavigation links={frame.navigation} basePath={frame.basePath} />
      </div>
    </header>
  );
}
