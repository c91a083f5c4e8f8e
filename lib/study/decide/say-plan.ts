import type { PlanSheet } from '../../model/study/sheet.ts';
import type { PlanCheck, PlanFinding, PlannedPart } from './check-plan.ts';

/** Says what stands for a part. */
export function sayChosen(chosen: PlannedPart['chosen']): string {
  switch (chosen.kind) {
    case 'choice':
      return chosen.choice.title;
    case 'other':
      return chosen.name;
    case 'build':
      return 'build';
    case 'none':
      return 'not needed';
    case 'open':
      return 'open';
  }
}

/** Says how far a plan has come. */
export function sayProgress({ planned }: PlanCheck, { words }: PlanSheet): string {
  const count = (kinds: readonly PlannedPart['chosen']['kind'][]) => planned.filter(({ chosen }) => kinds.includes(chosen.kind)).length;
  const [chosen, build, none, open] = [count(['choice', 'other']), count(['build']), count(['none']), count(['open'])];
  if (open === planned.length) return `Nothing is chosen yet for ${sayCount(planned.length, words.part, words.parts)}.`;
  const told = [
    ...(chosen > 0 ? [`${chosen} with a ${words.choice}`] : []),
    ...(build > 0 ? [`${build} to build`] : []),
    ...(none > 0 ? [`${none} not needed`] : []),
    ...(open > 0 ? [`${open} open`] : []),
  ];
  return `${sayCount(planned.length, words.part, words.parts)}: ${told.join(', ')}.`;
}

/** Says what to look at in a plan. */
export function sayFinding(finding: PlanFinding, { words }: PlanSheet): string {
  const names = (parts: readonly { readonly title: string }[]) => joinNames(parts.map(({ title }) => title));
  switch (finding.kind) {
    case 'gap':
      return finding.isWhole
        ? `${finding.plate.title}: nothing is chosen yet.`
        : `${finding.plate.title}: nothing is chosen yet for ${names(finding.parts)}.`;
    case 'elsewhere':
      return `${finding.choice.title} belongs to ${names(finding.plates)}; ${finding.planned.part.title} is part of ${finding.planned.plate.title}.`;
    case 'unlisted':
      return finding.parts.length === 0
        ? `The course lists ${finding.choice.title} for no ${words.part}, and so not for ${finding.planned.part.title}.`
        : `The course lists ${finding.choice.title} for ${names(finding.parts)}, and not for ${finding.planned.part.title}.`;
    case 'unknown':
      return `The course knows nothing of ${finding.name}, chosen for ${finding.planned.part.title}.`;
  }
}

/** Says what the choices have in common, a line for each fact. Where many depend on one it is told so, with what would go with it. */
export function sayCounts({ counts }: PlanCheck): readonly string[] {
  return counts.map(({ label, values, untold }) => {
    const told = values.map(({ value, parts }) => `${value} ${parts.length}`);
    return `${label}: ${[...told, ...(untold > 0 ? [`not told ${untold}`] : [])].join(', ')}.`;
  });
}

/** Says on what several choices depend. */
export function sayDependences({ counts }: PlanCheck, { words }: PlanSheet): readonly string[] {
  return counts
    .filter(({ isDependence }) => isDependence)
    .flatMap(({ label, values, untold }) => {
      const all = values.reduce((sum, { parts }) => sum + parts.length, untold);
      return values
        .filter(({ parts }) => parts.length > 1)
        .map(
          ({ value, parts }) =>
            `${parts.length} of ${sayCount(all, words.choice, words.choices)} depend on one ${label.toLowerCase()}, ${value}: ${joinNames(parts.map(({ part }) => part.title))}.`,
        );
    });
}

/** Joins names as a sentence does. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function sayCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
