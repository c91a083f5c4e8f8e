import type { Sheet } from '../../lib/model/study/sheet.ts';

const invitations: Readonly<Record<Sheet['kind'], string>> = {
  worksheet: 'Answer these for your own case',
  record: 'Fill this in for your own',
  plan: 'Plan your own',
};

/** Where a reader can fill something in. It opens by script, in the place of what stands before it; without, that stands alone. */
export function SheetPlace({ sheet }: { readonly sheet: Sheet }) {
  return (
    <div className="sheet" data-behaviour="sheet" data-sheet={JSON.stringify(sheet)}>
      <button type="button" className="sheet-open">
        {invitations[sheet.kind]}
      </button>
    </div>
  );
}
