/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from '../../../../lib/model/count.ts';
import { readStudyFile, type StudyFile, writeStudyFile } from '../../../../lib/study/keep/study-file.ts';
import { dayOf } from '../../../../lib/study/schedule/study-day.ts';
import { forgetAll, readAll, takeIn } from '../store/study-store.ts';
import type { StudyRoom } from '../study-room.ts';
import { sayWhy } from '../use-study-room.ts';
import { dayToText } from './day-to-text.ts';
import { saveText } from './save-text.ts';

/** Takes what is kept along in a file, brings it back from one, and forgets it. */
export function DeviceData({ room }: { readonly room: StudyRoom }) {
  const { database, title, kept, refresh } = room;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState('');
  const [file, setFile] = useState<StudyFile>();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const run = async (doing: string, act: () => Promise<string>) => {
    setBusy(doing);
    setSaid('');
    try {
      setSaid(await act());
    } catch (error) {
      setSaid(sayWhy(error));
    }
    setBusy('');
  };
  const exportAll = () =>
    run('Writing the file…', async () => {
      const now = Date.now();
      const all = await readAll(database);
      saveText(writeStudyFile({ course: title, written: new Date(now).toISOString(), ...all }), `study-${dayOf(now)}.json`);
      return `The file holds ${sayWork(all)}. Keep it, or import it on another device.`;
    });
  const choose = (chosen: File | undefined) =>
    run('Reading the file…', async () => {
      setFile(undefined);
      if (chosen === undefined) return '';
      const read = readStudyFile(await chosen.text());
      if (read.kind === 'unread') return read.why;
      setFile(read.file);
      return '';
    });
  const takeFile = (how: 'beside' | 'instead') =>
    run('Importing…', async () => {
      if (file === undefined) return '';
      await takeIn(database, file, how);
      await refresh();
      closeFile();
      return how === 'beside' ? 'Imported: every answer of either counts once.' : 'Imported in the place of what was here.';
    });
  const closeFile = () => {
    setFile(undefined);
    if (input.current !== null) input.current.value = '';
  };
  const forget = () =>
    run('Forgetting…', async () => {
      dialog.current?.close();
      await forgetAll(database);
      await refresh();
      return 'Everything is forgotten.';
    });

  return (
    <details className="study-part">
      <summary>
        <h2>On this device</h2> <span>{kept.records.size === 0 ? 'nothing yet' : `${count(kept.records.size, 'card')} begun`}</span>
      </summary>
      <p>
        What you answer stays in this browser, and nothing of it is sent anywhere. A browser may clear what sites keep when room is short:
        export a file now and then.
      </p>
      <p className="study-row">
        <button type="button" className="study-button" disabled={busy !== ''} onClick={() => void exportAll()}>
          Export a file
        </button>
        <label className="study-button">
          Import a file
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            disabled={busy !== ''}
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </label>
        <button
          type="button"
          className="study-button"
          disabled={busy !== '' || (kept.records.size === 0 && kept.settings.exam === undefined)}
          onClick={() => dialog.current?.showModal()}
        >
          Forget everything…
        </button>
      </p>
      <p role="status">{busy || said}</p>
      {file !== undefined && (
        <FileQuestion file={file} room={room} isBusy={busy !== ''} take={(how) => void takeFile(how)} cancel={closeFile} />
      )}
      <dialog ref={dialog} className="study-dialog" aria-label="Forget everything?">
        <h2>Forget everything?</h2>
        <p>{`${count(kept.records.size, 'card')} with all answers, and what you have set, are taken off this device. Worksheets, plans and records stay: each is removed on the page where it was filled in. This cannot be undone.`}</p>
        <form method="dialog" className="study-row">
          <button type="submit" className="study-button">
            Keep it
          </button>
          <button type="button" className="study-button study-danger" onClick={() => void forget()}>
            Forget everything
          </button>
        </form>
      </dialog>
    </details>
  );
}

interface FileQuestionProps {
  readonly file: StudyFile;
  readonly room: StudyRoom;
  readonly isBusy: boolean;
  readonly take: (how: 'beside' | 'instead') => void;
  readonly cancel: () => void;
}

function FileQuestion({ file, room, isBusy, take, cancel }: FileQuestionProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), [file]);
  const written = Date.parse(file.written);
  return (
    <section aria-label="Import" className="study-import">
      <p tabIndex={-1} ref={words}>
        {`The file holds ${sayWork(file)}${Number.isNaN(written) ? '' : `, written on ${dayToText(dayOf(written))}`}.`}
        {file.course !== room.title &&
          ` It is of another course, “${file.course}”: cards that this course does not have wait until it has.`}
      </p>
      <p className="study-row">
        <button type="button" className="study-button study-main" disabled={isBusy} onClick={() => take('beside')}>
          Add to what is here
        </button>
        <button type="button" className="study-button" disabled={isBusy} onClick={() => take('instead')}>
          Replace what is here
        </button>
        <button type="button" className="study-button" disabled={isBusy} onClick={cancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}

function sayWork({ cards, answers }: Pick<StudyFile, 'cards' | 'answers'>): string {
  return `${count(answers.length, 'answer')} about ${count(cards.length, 'card')}`;
}
