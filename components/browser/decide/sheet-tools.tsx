/** @jsxImportSource preact */
import type { Sheet } from '../../../lib/model/study/sheet.ts';
import { fileToJson } from '../../../lib/study/decide/json-file.ts';
import { largestFile, readSheetFile } from '../../../lib/study/decide/read-sheet-file.ts';
import { reportToMarkdown } from '../../../lib/study/decide/report-to-markdown.ts';
import { stateToFile } from '../../../lib/study/decide/sheet-file.ts';
import { reportSheet } from '../../../lib/study/decide/sheet-report.ts';
import { emptyState, isEmptyState } from '../../../lib/study/decide/sheet-state.ts';
import { saveFile, toFileName } from './save-file.ts';
import type { OpenedSheet } from './use-sheet.ts';

interface SheetToolsProps {
  readonly sheet: Sheet;
  readonly opened: OpenedSheet;
  readonly onClose?: (() => void) | undefined;
}

/** What can be done with a sheet as a whole: take it along, bring one, begin anew. */
export function SheetTools({ sheet, opened, onClose }: SheetToolsProps) {
  const { state, tell, replace, toUrl, undo } = opened;
  const name = (ending: string) => toFileName([sheet.title, state.about], ending);
  const copy = () =>
    navigator.clipboard.writeText(toUrl()).then(
      () => tell('The address is copied. It holds all that is filled in.'),
      () => tell('This browser does not let it be copied: take the address above the page.'),
    );
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const read =
      file.size > 4 * largestFile ? { told: 'The file is too large to be one of these.' } : readSheetFile(sheet, await file.text());
    input.value = '';
    if (read.state === undefined) tell(read.told);
    else replace(read.state, read.told);
  };
  return (
    <div className="sheet-tools">
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <button type="button" onClick={() => void copy()}>
        Copy address
      </button>
      <button type="button" onClick={() => saveFile(name('md'), reportToMarkdown(reportSheet(sheet, state)), 'text/markdown')}>
        Save as Markdown
      </button>
      <button type="button" onClick={() => saveFile(name('json'), fileToJson(stateToFile(sheet, state)), 'application/json')}>
        Save as JSON
      </button>
      <label className="sheet-file">
        <span>Open a file</span>
        <input type="file" accept=".json,.md,application/json,text/markdown" onChange={({ currentTarget }) => void bring(currentTarget)} />
      </label>
      <button type="button" disabled={isEmptyState(state)} onClick={() => replace(emptyState, 'It is empty again.')}>
        Begin anew
      </button>
      {undo !== undefined && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
      {onClose !== undefined && (
        <button type="button" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
