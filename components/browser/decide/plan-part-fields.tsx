/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { PlanChoice, PlanSheet } from '../../../lib/model/study/sheet.ts';
import type { PlannedPart } from '../../../lib/study/decide/check-plan.ts';
import { stateToAddress } from '../../../lib/study/decide/sheet-address.ts';
import { buildValue, noneValue, otherSign } from '../../../lib/study/decide/sheet-places.ts';
import { emptyState, longest, type SheetEntry } from '../../../lib/study/decide/sheet-state.ts';
import { NoteField } from './note-field.tsx';

interface PlanPartFieldsProps {
  readonly sheet: PlanSheet;
  readonly planned: PlannedPart;
  readonly value: string;
  /** What to look at in what is chosen. */
  readonly told: readonly string[];
  readonly worksheet: PlanSheet['worksheets'][number] | undefined;
  readonly change: (part: Partial<SheetEntry>) => void;
}

/** More than this are too many for every list of a page at once: the whole catalogue then stands in the list that is used. */
const mostOptions = 4000;

/** One part of a stack: what is chosen for it, its facts, a note, and the worksheet that settles it. */
export function PlanPartFields({ sheet, planned, value, told, worksheet, change }: PlanPartFieldsProps) {
  const { part, chosen, note } = planned;
  const isOther = value.startsWith(otherSign);
  return (
    <div className="sheet-row">
      <ChoiceList sheet={sheet} planned={planned} value={isOther ? otherSign : value} choose={(next) => change({ value: next })} />
      {isOther && (
        <label className="sheet-other">
          <span>Its name</span>
          <input
            value={value.slice(otherSign.length)}
            maxLength={longest.about}
            autoComplete="off"
            onInput={({ currentTarget }) => change({ value: otherSign + currentTarget.value })}
          />
        </label>
      )}
      {(value !== '' || note !== '') && <NoteField note={note} change={change} />}
      <p className="meta sheet-facts">
        {chosen.kind === 'choice' && (
          <span>
            <a href={`${sheet.choiceFolder}${chosen.choice.slug}/`}>{chosen.choice.title}</a>
            {sayFacts(sheet, chosen.choice)}
          </span>
        )}
        {worksheet !== undefined && (
          <a href={`${worksheet.url}#${stateToAddress({ ...emptyState, about: part.title })}`}>{`${worksheet.title} for ${part.title}`}</a>
        )}
        <a href={`${sheet.partFolder}${part.slug}/`}>{`About ${part.title}`}</a>
      </p>
      {told.map((words) => (
        <p key={words} className="sheet-clash">
          {words}
        </p>
      ))}
    </div>
  );
}

function sayFacts({ facts }: PlanSheet, choice: PlanChoice): string {
  const known = facts.flatMap(({ label }, at) => (choice.facts[at] ? `${label.toLowerCase()} ${choice.facts[at]}` : []));
  return known.length === 0 ? '' : `: ${known.join(', ')}`;
}

interface ChoiceListProps {
  readonly sheet: PlanSheet;
  readonly planned: PlannedPart;
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** What the course lists for the part comes first, then what belongs to its plate, then the rest of the catalogue. */
function ChoiceList({ sheet, planned: { part, plate }, value, choose }: ChoiceListProps) {
  const { plates, choices, words } = sheet;
  const isSmall = choices.length * plates.reduce((sum, { parts }) => sum + parts.length, 0) <= mostOptions;
  const [isWhole, setIsWhole] = useState(isSmall);
  const at = plates.indexOf(plate);
  const listed = part.listed.flatMap((place) => choices[place] ?? []);
  const ofPlate = choices.filter((choice) => choice.plates.includes(at) && !listed.includes(choice));
  const others = choices.filter((choice) => !listed.includes(choice) && !ofPlate.includes(choice) && (isWhole || choice.slug === value));
  const unfold = () => setIsWhole(true);
  const id = `sheet-part-${part.slug}`;
  return (
    <div className="sheet-answer">
      <label htmlFor={id}>{part.title}</label>
      <select id={id} value={value} onPointerDown={unfold} onFocus={unfold} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">still open</option>
        <Group label={`Listed for ${part.title}`} choices={listed} />
        <option value={buildValue}>build</option>
        <option value={noneValue}>not needed</option>
        <option value={otherSign}>{`another ${words.choice}…`}</option>
        <Group label={`Others of ${plate.title}`} choices={ofPlate} />
        <Group label={`All other ${words.choices}`} choices={others} />
      </select>
    </div>
  );
}

function Group({ label, choices }: { readonly label: string; readonly choices: readonly PlanChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
