import type { SiteFrame } from '../../lib/model/site-frame.ts';
import { beginHash, studyPath } from '../../lib/model/study/study-address.ts';
import { cardDecksPath } from '../../lib/model/study/study-paths.ts';
import { UnlistedMeta } from '../page-meta.tsx';
import { type SitePage, sitePage } from '../site-page.tsx';

/** Makes the page on which cards are studied: what they are, and where to have them elsewhere. An island does the rest. */
export function studyPage(frame: SiteFrame): SitePage {
  const { basePath, title } = frame;
  return sitePage(frame, {
    path: studyPath,
    meta: (
      <>
        <UnlistedMeta
          title={`Study · ${title}`}
          description={`Cards from every lecture of ${title}, spread over the days by what you know.`}
        />
        <link rel="preload" as="fetch" href={`${basePath}/${cardDecksPath}`} crossOrigin="anonymous" />
      </>
    ),
    content: (
      <div className="study-page">
        <header className="page-header">
          <h1>Study</h1>
          <p className="lead">
            Cards from every lecture. Each comes again when you are about to forget it; what you answer stays on your device.
          </p>
        </header>
        <noscript>
          <p>Studying here needs JavaScript. Without it, the cards can be studied in Anki, with the files below.</p>
        </noscript>
        <div className="study-place" data-behaviour="island" data-island="study" data-title={title}>
          <WaitingDesk />
        </div>
        <section aria-labelledby="study-files" className="page-section">
          <h2 id="study-files">Elsewhere</h2>
          <ul className="bulleted">
            <li>
              <a href={`${basePath}/study/course.apkg`} download="">
                The cards for Anki
              </a>
              : a package that opens by a double click, and brings no history along.
            </li>
            <li>
              <a href={`${basePath}/api/anki.txt`} download="">
                The cards as text
              </a>
              : a line each.
            </li>
          </ul>
        </section>
      </div>
    ),
  });
}

/** What is due is not known before the script is there. One can begin: where the button leads is what the script does first. */
function WaitingDesk() {
  return (
    <section className="study-today" aria-label="Today">
      <dl className="study-counts">
        {['due today', 'new cards today', 'due tomorrow'].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>–</dd>
          </div>
        ))}
      </dl>
      <p className="study-row">
        <a className="study-button study-main" href={beginHash}>
          Study today’s cards
        </a>
      </p>
    </section>
  );
}
