import type { SiteFrame } from '../lib/model/site-frame.ts';
import { studyPath } from '../lib/model/study/study-address.ts';
import { positionOf } from './site-navigation.tsx';

/** The place of a page's contents, which the bar opens where there is no room beside the text. */
export const contentsId = 'page-contents';

interface SiteBarProps extends Pick<SiteFrame, 'basePath' | 'navigation'> {
  /** The page's path below the base path. */
  readonly path: string;
  readonly hasContents: boolean;
}

/** Keeps what a reader needs most within reach of a thumb, where there is no room for the navigation: study gives way to a page's own contents. */
export function SiteBar({ basePath, navigation, path, hasContents }: SiteBarProps) {
  const toItem = (icon: string, below: string) => {
    const link = navigation.find(({ url }) => url === basePath + below);
    return (
      link !== undefined && (
        <li>
          <a className={icon} href={link.url} aria-current={positionOf(below, path)}>
            {link.title}
          </a>
        </li>
      )
    );
  };
  return (
    <nav aria-label="Shortcuts" className="site-bar">
      <ul>
        {toItem('icon-lectures', '/lectures/')}
        {toItem('icon-glossary', '/topics/')}
        <li>
          <form action={`${basePath}/search/`} data-search="">
            <button type="submit" className="icon-search" aria-haspopup="dialog">
              Search
            </button>
          </form>
        </li>
        {hasContents ? (
          <li>
            <button type="button" className="icon-contents" popoverTarget={contentsId}>
              Contents
            </button>
          </li>
        ) : (
          toItem('icon-study', studyPath)
        )}
      </ul>
    </nav>
  );
}
