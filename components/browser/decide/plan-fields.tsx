/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { checkPlan, type PlanCheck, type PlanFinding } from '../../../lib/study/decide/check-plan.ts';
import { sayCounts, sayDependences, sayFinding, sayProgress } from '../../../lib/study/decide/say-plan.ts';
import { writeEntry } from '../../../lib/study/decide/sheet-state.ts';
import type { FieldsProps } from './field-props.ts';
import { PlanPartFields } from './plan-part-fields.tsx';

/** A stack, part by part, with what is chosen for each; and what is missing, clashes or depends on one. */
export function PlanFields({ sheet, state, change }: FieldsProps<'plan'>) {
  const check = checkPlan(sheet, state);
  const [at, setAt] = useState(0);
  const { worksheets } = sheet;
  return (
    <div className="sheet-plan">
      <div>
        {worksheets.length > 1 && (
          <label className="sheet-with">
            <span>Weigh a choice with</span>
            <select value={String(at)} onChange={({ currentTarget }) => setAt(currentTarget.selectedIndex)}>
              {worksheets.map(({ title }, index) => (
                <option key={title} value={String(index)}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {sheet.plates.map((plate) => (
          <section key={plate.title} className="sheet-plate" aria-label={plate.title}>
            <h2>{plate.title}</h2>
            <ul>
              {check.planned
                .filter((planned) => planned.plate === plate)
                .map((planned) => (
                  <li key={planned.part.slug}>
                    <PlanPartFields
                      sheet={sheet}
                      planned={planned}
                      value={state.entries.get(planned.part.slug)?.value ?? ''}
                      told={check.findings.flatMap((finding) => (isAbout(finding, planned.part.slug) ? [sayFinding(finding, sheet)] : []))}
                      worksheet={worksheets[at]}
                      change={(part) => change(writeEntry(state, planned.part.slug, part))}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <PlanSum sheet={sheet} check={check} />
    </div>
  );
}

function isAbout(finding: PlanFinding, slug: string): boolean {
  return finding.kind !== 'gap' && finding.planned.part.slug === slug;
}

function PlanSum({ sheet, check }: Pick<FieldsProps<'plan'>, 'sheet'> & { readonly check: PlanCheck }) {
  const gaps = check.findings.filter(({ kind }) => kind === 'gap');
  const clashes = [
    ...check.findings.filter(({ kind }) => kind !== 'gap').map((finding) => sayFinding(finding, sheet)),
    ...sayDependences(check, sheet),
  ];
  return (
    <aside className="sheet-sum" aria-label="What the plan comes to">
      <p role="status">{sayProgress(check, sheet)}</p>
      <Hints title="Clashes" hints={clashes} />
      <Hints title="Gaps" hints={gaps.map((gap) => sayFinding(gap, sheet))} />
      <Hints title="What the choices have in common" hints={sayCounts(check)} />
    </aside>
  );
}

function Hints({ title, hints }: { readonly title: string; readonly hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bulleted">
        {hints.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
