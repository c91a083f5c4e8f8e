/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { OfflineSummary } from '../../../lib/model/offline-files.ts';
import type { KeepOutcome, KeepProgress } from './keep-files.ts';
import { type KeptCourse, keepCourse, readKept, readSummary, removeCourse } from './kept-course.ts';
import { sizeToText } from './size-to-text.ts';

interface Running {
  readonly progress: KeepProgress;
  readonly stop: () => void;
}

/** Keeps the whole course on the reader's device, and takes it off again; shows what is there already. */
export function KeepCourse({ basePath }: { readonly basePath: string }) {
  const [isAble, setIsAble] = useState('serviceWorker' in navigator && 'caches' in window);
  const [summary, setSummary] = useState<OfflineSummary | 'unknown'>();
  const [kept, setKept] = useState<KeptCourse>();
  const [running, setRunning] = useState<Running>();
  const [said, setSaid] = useState('');
  const root = new URL(`${basePath}/`, location.href).href;
  const refresh = async () => setKept(await readKept(root));

  useEffect(() => {
    if (!isAble) return;
    readSummary(root).then(setSummary, () => setSummary('unknown'));
    refresh().catch(() => setIsAble(false));
  }, []);

  const keep = async () => {
    const stopping = new AbortController();
    const show = (progress: KeepProgress) => setRunning({ progress, stop: () => stopping.abort() });
    show({ files: 0, bytes: 0 });
    setSaid('');
    await navigator.storage?.persist?.().catch(() => false);
    const outcome = await keepCourse(root, { signal: stopping.signal, onProgress: show }).catch(
      (): KeepOutcome => (stopping.signal.aborted ? { kind: 'stopped' } : { kind: 'missing', paths: [] }),
    );
    setRunning(undefined);
    setSaid(sayOutcome(outcome));
    await refresh();
  };
  const remove = async () => {
    await removeCourse(root);
    setSaid('The course is no longer on this device.');
    await refresh();
  };

  if (!isAble) return <p>This browser cannot keep pages here: it needs a secure address, and no private window.</p>;
  return (
    <>
      {location.pathname !== `${basePath}/offline/` && (
        <p className="offline-lost" role="alert">
          You are offline, and the page you asked for is not on this device.
        </p>
      )}
      {running === undefined ? (
        <p className="offline-action">
          {kept?.isWhole !== true && (
            <button type="button" onClick={keep} disabled={typeof summary !== 'object'}>
              Keep this course on my device
            </button>
          )}
          {kept?.isWhole === true && (
            <button type="button" onClick={remove}>
              Remove it from this device
            </button>
          )}
          <span>{kept?.isWhole === true ? 'The whole course is on this device.' : sayCost(summary)}</span>
        </p>
      ) : (
        <Progress running={running} summary={typeof summary === 'object' ? summary : undefined} />
      )}
      <p role="status">{said}</p>
      {kept !== undefined && !kept.isWhole && <KeptPages pages={kept.pages} />}
    </>
  );
}

function Progress({ running: { progress, stop }, summary }: { readonly running: Running; readonly summary: OfflineSummary | undefined }) {
  return (
    <div className="offline-progress">
      <progress aria-label="Keeping the course" value={progress.bytes} max={summary?.bytes ?? 1} />
      <p className="offline-action">
        <button type="button" onClick={stop}>
          Cancel
        </button>
        <span>{`${sizeToText(progress.bytes)} of ${sizeToText(summary?.bytes ?? 0)}`}</span>
      </p>
    </div>
  );
}

function KeptPages({ pages }: Pick<KeptCourse, 'pages'>) {
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="offline-pages" className="page-section">
      <h2 id="offline-pages">On this device now</h2>
      <ul className="bulleted">
        {pages.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayCost(summary: OfflineSummary | 'unknown' | undefined): string {
  if (summary === undefined) return '';
  return summary === 'unknown'
    ? 'How much there is to keep is not known without a network.'
    : `It takes ${sizeToText(summary.bytes)} in ${summary.count.toLocaleString('en')} files.`;
}

function sayOutcome(outcome: KeepOutcome): string {
  return {
    kept: () => 'The whole course is on this device.',
    stopped: () => 'Stopped. What came so far is kept; begin again to get the rest.',
    full: () => 'There is not enough room on this device for the whole course. What came so far is kept.',
    missing: () => `${missingCount(outcome)} could not be fetched. What came is kept; try again to get the rest.`,
  }[outcome.kind]();
}

function missingCount(outcome: KeepOutcome): string {
  const count = outcome.kind === 'missing' ? outcome.paths.length : 0;
  return count === 0 ? 'The list of files' : count === 1 ? 'One file' : `${count} files`;
}
