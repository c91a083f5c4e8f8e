import type { Metadata } from 'next';
import { KeepCourse } from '../../components/offline/keep-course.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** Names the page about reading without a network. It stands in for pages that are not on the device, so it is not listed anywhere. */
export async function generateMetadata(): Promise<Metadata> {
  const { title } = await readCurrentFrame();
  return {
    title: `Offline reading · ${title}`,
    description: `Keep ${title} on your device.`,
    robots: { index: false, follow: true },
  };
}

/** The page about reading without a network: what comes from the server is the same for everyone, the browser does the rest. */
export default async function Page() {
  const { basePath } = await readCurrentFrame();
  return (
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
      <KeepCourse basePath={basePath} />
      <section aria-labelledby="offline-files" className="page-section">
        <h2 id="offline-files">To take along</h2>
        <ul className="bulleted">
          <li>
            <a href={`${basePath}/handbook/`}>The handbook</a>: the course as one document to print.
          </li>
          <li>
            <a href={`${basePath}/api/anki.txt`} download="">
              Flash cards
            </a>
            : every definition, for import into Anki.
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
  );
}
