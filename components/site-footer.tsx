import type { SiteFrame } from '../lib/model/site-frame.ts';

/** Closes every page with what machines and contributors look for. */
export function SiteFooter({ frame }: { readonly frame: SiteFrame }) {
  return (
    <footer className="site-footer">
      <div>
        <p>{frame.description}</p>
        <ul>
          <li>
            <a href={`${frame.basePath}/offline/`}>Offline reading</a>
          </li>
          <li>
            <a href={`${frame.basePath}/handbook/`}>Handbook</a>
          </li>
          <li>
            <a href={`${frame.basePath}/feed.xml`}>Feed of new lectures</a>
          </li>
          <li>
            <a href={`${frame.basePath}/llms.txt`}>The course as text (llms.txt)</a>
          </li>
          {frame.guideUrl !== undefined && (
            <li>
              <a href={frame.guideUrl}>Contribute</a>
            </li>
          )}
          {frame.repositoryUrl !== undefined && (
            <li>
              <a href={frame.repositoryUrl} rel="noopener noreferrer">
                Source repository
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
