/** @jsxImportSource preact */
import { findFewest, findTurns } from '../../../lib/study/decide/find-turns.ts';
import { sayLeaning, sayTurns } from '../../../lib/study/decide/say-worksheet.ts';
import { readWeight } from '../../../lib/study/decide/sheet-address.ts';
import { noneValue } from '../../../lib/study/decide/sheet-places.ts';
import { usualWeight, writeEntry } from '../../../lib/study/decide/sheet-state.ts';
import { type AnsweredCriterion, sumWorksheet, type WorksheetSum } from '../../../lib/study/decide/sum-worksheet.ts';
import { weightWords } from '../../../lib/study/decide/weight-words.ts';
import type { FieldsProps } from './field-props.ts';
import { NoteField } from './note-field.tsx';

/** The criteria of a decision, each with an answer, its weight and a note; and which way it leans. */
export function WorksheetFields({ sheet, state, change }: FieldsProps<'worksheet'>) {
  const sum = sumWorksheet(sheet, state);
  const turns = sayTurns(findTurns(sheet, state), findFewest(sheet, state));
  return (
    <>
      <ol className="sheet-places">
        {sum.criteria.map((criterion) => (
          <li key={criterion.key}>
            <Criterion criterion={criterion} change={(part) => change(writeEntry(state, criterion.key, part))} />
          </li>
        ))}
      </ol>
      <section className="sheet-sum">
        <h2>Which way it leans</h2>
        <p role="status">{sayLeaning(sum)}</p>
        <Sides sum={sum} />
        {sum.leaders.length > 0 && turns.length > 0 && (
          <details>
            <summary>What would turn it</summary>
            <ul className="bulleted">
              {turns.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </>
  );
}

interface CriterionProps {
  readonly criterion: AnsweredCriterion;
  readonly change: (part: Parameters<typeof writeEntry>[2]) => void;
}

function Criterion({ criterion: { question, why, leaning, answer, names, weight, note }, change }: CriterionProps) {
  const value = answer === 'none' ? noneValue : (answer?.key ?? '');
  return (
    <fieldset>
      <legend>{question}</legend>
      {(leaning !== undefined || why !== '') && (
        <p className="meta">
          {leaning !== undefined && `If so, it leans toward “${leaning.name}”.`} {why}
        </p>
      )}
      <label className="sheet-answer">
        <span>Answer</span>
        <select value={value} onChange={({ currentTarget }) => change({ value: currentTarget.value })}>
          <option value="">still open</option>
          {Array.from(names, ([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          <option value={noneValue}>does not matter</option>
        </select>
      </label>
      <label className="sheet-weight">
        <span>It counts</span>
        <select value={String(weight)} onChange={({ currentTarget }) => change({ weight: readWeight(currentTarget.value) ?? usualWeight })}>
          {([1, 2, 3] as const).map((level) => (
            <option key={level} value={String(level)}>
              {weightWords[level]}
            </option>
          ))}
        </select>
      </label>
      <NoteField note={note} change={change} />
    </fieldset>
  );
}

/** What speaks for each way, criterion by criterion. */
function Sides({ sum: { sides } }: { readonly sum: WorksheetSum }) {
  const spoken = sides.filter(({ criteria }) => criteria.length > 0);
  if (spoken.length === 0) return null;
  const most = Math.max(...spoken.map(({ weight }) => weight));
  return (
    <dl className="sheet-sides">
      {spoken.map(({ key, name, weight, criteria }) => (
        <div key={key}>
          <dt>
            {name}
            <span className="sheet-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * weight) / most}%` }} />
            </span>
          </dt>
          {criteria.map((criterion) => (
            <dd key={criterion.key}>
              {criterion.question} <span className="meta">{`counts ${weightWords[criterion.weight]}`}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
