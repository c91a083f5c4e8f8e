import type { SiteFrame } from '../../lib/model/site-frame.ts';
import { UnlistedMeta } from '../page-meta.tsx';
import { type SitePage, sitePage } from '../site-page.tsx';

/** Makes the page about reading without a network, which stands in for pages that are not on the device: the same for everyone; an island does the rest. */
export function offlinePage(frame: SiteFrame): SitePage {
  const { basePath, title } = frame;
  return sitePage(frame, {
    path: '/offline/',
    meta: <UnlistedMeta title={`Offline reading · ${title}`} description={`Keep ${title} on your device.`} />,
    content: (
      <div className="offline-page">
        <header className="page-header">
          <h1>Offline reading</h1>
          <p className="lead">
            Pages you have visited open without a network, and search works as far as it has been loaded. Keep the course on your device to
            have all of it.
          </p>
        </header>
        <noscript>
          <p>Keeping the course on a device needs JavaScript.</p>
        </noscript>
        <div className="keep-course" data-behaviour="island" data-island="keep-course" />
        <section aria-labelledby="offline-files" className="page-section">
          <h2 id="offline-files">To take along</h2>
          <p>These are kept with the course, and open in other programs once you save them.</p>
          <ul className="bulleted">
            <li>
              <a href={`${basePath}/handbook/`}>The handbook</a>: the course as one document to print.
            </li>
            <li>
              <a href={`${basePath}/api/anki.txt`} download="">
                Flash cards
              </a>
              : all of the course as text, for import into Anki.
            </li>
            <li>
              <a href={`${basePath}/api/topics.json`} download="">
                Every topic as data
              </a>{' '}
              (JSON)
            </li>
          </ul>
        </section>
      </div>
    ),
  });
}
