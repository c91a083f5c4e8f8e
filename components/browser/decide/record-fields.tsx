/** @jsxImportSource preact */
import { missingParts, sayMissing } from '../../../lib/study/decide/say-record.ts';
import { listPlaces, splitPart } from '../../../lib/study/decide/sheet-places.ts';
import { entryAt, longest, writeEntry } from '../../../lib/study/decide/sheet-state.ts';
import type { FieldsProps } from './field-props.ts';

/** The parts of something, each with room for what a group says of its own; and what is missing. */
export function RecordFields({ sheet, state, change }: FieldsProps<'record'>) {
  const missing = missingParts(sheet, state);
  return (
    <>
      <ol className="sheet-places">
        {listPlaces(sheet).map(({ key, name }, at) => {
          const { hint } = splitPart(sheet.parts[at] ?? '');
          const isMissing = missing.some((place) => place.key === key);
          return (
            <li key={key}>
              <label className="sheet-part">
                <span>
                  {name}
                  {isMissing && <em> missing</em>}
                </span>
                {hint !== '' && (
                  <span className="meta" id={`sheet-hint-${key}`}>
                    {hint}
                  </span>
                )}
                <textarea
                  rows={3}
                  maxLength={longest.value}
                  aria-label={name}
                  {...(hint === '' ? {} : { 'aria-describedby': `sheet-hint-${key}` })}
                  value={entryAt(state, key).value}
                  onInput={({ currentTarget }) => change(writeEntry(state, key, { value: currentTarget.value }))}
                />
              </label>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sheet-sum">
        {sayMissing(sheet, missing)}
      </p>
    </>
  );
}
