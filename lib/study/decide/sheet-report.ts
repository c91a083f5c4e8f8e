import type { PlanSheet, RecordSheet, Sheet, Worksheet } from '../../model/study/sheet.ts';
import { checkPlan } from './check-plan.ts';
import { findFewest, findTurns } from './find-turns.ts';
import { aboutLabel, columnLabels, kindLabels, openWords } from './markdown-file.ts';
import { planToMermaid } from './plan-to-mermaid.ts';
import type { ReportBlock } from './report.ts';
import { sayChosen, sayCounts, sayDependences, sayFinding, sayProgress } from './say-plan.ts';
import { missingParts, sayMissing } from './say-record.ts';
import { sayAnswer, sayLeaning, sayTurns } from './say-worksheet.ts';
import { stateToFile } from './sheet-file.ts';
import type { SheetState } from './sheet-state.ts';
import { sumWorksheet } from './sum-worksheet.ts';
import { weightWords } from './weight-words.ts';

/** Says what a sheet comes to, with all that was filled in: what is printed, and what is written as Markdown. */
export function reportSheet(sheet: Sheet, state: SheetState): readonly ReportBlock[] {
  const { about } = stateToFile(sheet, state);
  const head: readonly ReportBlock[] = [
    { kind: 'title', text: about === '' ? sheet.title : `${sheet.title}: ${about}` },
    { kind: 'fact', label: kindLabels[sheet.kind], text: sheet.title },
    { kind: 'fact', label: aboutLabel, text: about },
  ];
  switch (sheet.kind) {
    case 'worksheet':
      return [...head, ...reportWorksheet(sheet, state)];
    case 'record':
      return [...head, ...reportRecord(sheet, state)];
    case 'plan':
      return [...head, ...reportPlan(sheet, state)];
  }
}

function reportWorksheet(sheet: Worksheet, state: SheetState): readonly ReportBlock[] {
  const sum = sumWorksheet(sheet, state);
  const turns = sayTurns(findTurns(sheet, state), findFewest(sheet, state));
  const notes = stateToFile(sheet, state).rows;
  return [
    ...(sheet.question === '' ? [] : [{ kind: 'text', text: sheet.question } as const]),
    { kind: 'text', text: sayLeaning(sum) },
    {
      kind: 'table',
      columns: ['Criterion', columnLabels.value, columnLabels.weight, columnLabels.note],
      rows: sum.criteria.map((criterion, at) => [
        criterion.question,
        sayAnswer(criterion) || openWords,
        weightWords[criterion.weight],
        notes[at]?.note ?? '',
      ]),
    },
    ...(sum.leaders.length === 0 || turns.length === 0
      ? []
      : [{ kind: 'heading', text: 'What would turn it' } as const, { kind: 'list', items: turns } as const]),
  ];
}

function reportRecord(sheet: RecordSheet, state: SheetState): readonly ReportBlock[] {
  return [
    { kind: 'text', text: sayMissing(sheet, missingParts(sheet, state)) },
    { kind: 'heading', text: sheet.label },
    ...stateToFile(sheet, state).rows.map(({ name, value }) => ({ kind: 'part', name, text: value === '' ? openWords : value }) as const),
  ];
}

function reportPlan(sheet: PlanSheet, state: SheetState): readonly ReportBlock[] {
  const check = checkPlan(sheet, state);
  const { words, facts } = sheet;
  const hints = [...check.findings.map((finding) => sayFinding(finding, sheet)), ...sayDependences(check, sheet)];
  const hasNotes = check.planned.some(({ note }) => note !== '');
  return [
    { kind: 'text', text: sayProgress(check, sheet) },
    {
      kind: 'table',
      columns: [
        capitalise(words.plate),
        capitalise(words.part),
        columnLabels.value,
        ...facts.map(({ label }) => label),
        ...(hasNotes ? [columnLabels.note] : []),
      ],
      rows: check.planned.map(({ plate, part, chosen, note }) => [
        plate.title,
        part.title,
        chosen.kind === 'open' ? openWords : sayChosen(chosen),
        ...facts.map((_, at) => (chosen.kind === 'choice' ? (chosen.choice.facts[at] ?? '') : '')),
        ...(hasNotes ? [note] : []),
      ]),
    },
    ...(hints.length === 0 ? [] : [{ kind: 'heading', text: 'Gaps and clashes' } as const, { kind: 'list', items: hints } as const]),
    ...(check.counts.length === 0
      ? []
      : [{ kind: 'heading', text: 'What the choices have in common' } as const, { kind: 'list', items: sayCounts(check) } as const]),
    { kind: 'drawing', source: planToMermaid(sheet, check.planned) },
  ];
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
