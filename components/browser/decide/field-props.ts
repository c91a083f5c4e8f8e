import type { Sheet } from '../../../lib/model/study/sheet.ts';
import type { SheetState } from '../../../lib/study/decide/sheet-state.ts';

/** What shows the places of a sheet. */
export interface FieldsProps<Kind extends Sheet['kind']> {
  readonly sheet: Extract<Sheet, { readonly kind: Kind }>;
  readonly state: SheetState;
  readonly change: (next: SheetState) => void;
}
