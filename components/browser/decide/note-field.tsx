/** @jsxImportSource preact */
import { longest } from '../../../lib/study/decide/sheet-state.ts';

interface NoteFieldProps {
  readonly note: string;
  readonly change: (entry: { readonly note: string }) => void;
}

/** Asks why an entry of a sheet is as it is. */
export function NoteField({ note, change }: NoteFieldProps) {
  return (
    <label className="sheet-note">
      <span>Why</span>
      <input
        value={note}
        maxLength={longest.note}
        autoComplete="off"
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
    </label>
  );
}
