/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../../lib/model/study/sheet.ts';
import { reportSheet } from '../../../lib/study/decide/sheet-report.ts';
import { longest } from '../../../lib/study/decide/sheet-state.ts';
import { PlanFields } from './plan-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { ReportView } from './report-view.tsx';
import { SheetTools } from './sheet-tools.tsx';
import { type OpenedSheet, useSheet } from './use-sheet.ts';
import { WorksheetFields } from './worksheet-fields.tsx';

interface SheetFormProps {
  readonly sheet: Sheet;
  readonly place: number;
  /** Where what it comes to is written for paper. */
  readonly paper: HTMLElement;
  readonly onClose?: () => void;
}

/** A sheet to be filled in: what it is about, its places, what it comes to, and what can be done with it. */
export function SheetForm({ sheet, place, paper, onClose }: SheetFormProps) {
  const opened = useSheet(sheet, place);
  const { state, change } = opened;
  useEffect(() => render(<ReportView blocks={reportSheet(sheet, state)} />, paper), [state]);
  return (
    <section className={`sheet-form sheet-form-${sheet.kind}`} tabIndex={-1} aria-label={`${sheet.title}, to be filled in`}>
      <div className="sheet-head">
        <AboutField sheet={sheet} opened={opened} />
        <p className="meta">Kept in the address of this page and on this device, and sent to nobody.</p>
      </div>
      <Notices opened={opened} />
      {sheet.kind === 'worksheet' && <WorksheetFields sheet={sheet} state={state} change={change} />}
      {sheet.kind === 'record' && <RecordFields sheet={sheet} state={state} change={change} />}
      {sheet.kind === 'plan' && <PlanFields sheet={sheet} state={state} change={change} />}
      <SheetTools sheet={sheet} opened={opened} onClose={onClose} />
      <p role="status" className="sheet-told">
        {opened.told}
      </p>
      <KeptList opened={opened} />
    </section>
  );
}

/** Its name is taken when it is written to the end: what the device keeps goes by it. */
function AboutField({ sheet, opened: { state, rename } }: { readonly sheet: Sheet; readonly opened: OpenedSheet }) {
  const [about, setAbout] = useState(state.about);
  useEffect(() => setAbout(state.about), [state.about]);
  return (
    <label className="sheet-about">
      <span>{aboutWords(sheet)}</span>
      <input
        value={about}
        maxLength={longest.about}
        autoComplete="off"
        onInput={({ currentTarget }) => setAbout(currentTarget.value)}
        onChange={({ currentTarget }) => rename(currentTarget.value)}
      />
    </label>
  );
}

function aboutWords(sheet: Sheet): string {
  if (sheet.kind === 'plan') return 'What it is for';
  if (sheet.kind === 'record') return 'What it is a record of';
  return sheet.subject === '' ? 'What it is about' : `The ${sheet.subject} it is about`;
}

function Notices({ opened: { other, openOther, keepThis, isTooLong } }: { readonly opened: OpenedSheet }) {
  return (
    <>
      {other !== undefined && (
        <p className="sheet-notice">
          This device keeps another one of this name, which stays as it is.
          <button type="button" onClick={openOther}>
            Open that one
          </button>
          <button type="button" onClick={keepThis}>
            Keep this one instead
          </button>
        </p>
      )}
      {isTooLong && (
        <p className="sheet-notice">It is too long for an address: it is on this device alone. Save it as a file to take it along.</p>
      )}
    </>
  );
}

const mostListed = 12;

function KeptList({ opened: { kept, open, remove } }: { readonly opened: OpenedSheet }) {
  if (kept.length === 0) return null;
  return (
    <div className="sheet-kept">
      <p className="label">Also on this device</p>
      <ul>
        {kept.slice(0, mostListed).map((one) => (
          <li key={one.about}>
            <button type="button" onClick={() => open(one)}>
              {one.about || 'without a name'}
            </button>
            <button
              type="button"
              aria-label={`Remove ${one.about || 'the one without a name'} from this device`}
              onClick={() => remove(one)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
