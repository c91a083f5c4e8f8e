import type { FewestAnswers, Turn } from './find-turns.ts';
import { joinNames } from './say-plan.ts';
import { noneValue } from './sheet-places.ts';
import type { AnsweredCriterion, WeighedSide, WorksheetSum } from './sum-worksheet.ts';
import { weightWords } from './weight-words.ts';

/** Says which way a worksheet leans, and by what: never a number alone. */
export function sayLeaning({ leaders, sides, open, idle, criteria }: WorksheetSum): string {
  const [leader, ...others] = leaders;
  const answered = criteria.length - open.length;
  if (leader === undefined) return answered === 0 ? 'Nothing is answered yet.' : 'It leans nowhere: nothing that was answered matters.';
  const rest = sides.filter(({ key, weight }) => weight > 0 && leaders.every((other) => other.key !== key));
  const against = rest.map(({ name, criteria: speaking }) => `${sayCriteria(speaking.length)} for “${name}”`);
  const more = [
    ...(against.length === 0 ? [] : [`${joinNames(against)}.`]),
    ...(idle.length === 0 ? [] : [`${sayCriteria(idle.length)} ${idle.length === 1 ? 'does' : 'do'} not matter.`]),
    ...(open.length === 0 ? [] : [`${sayCriteria(open.length)} ${open.length === 1 ? 'is' : 'are'} open.`]),
  ];
  const first =
    others.length === 0
      ? `It leans toward “${leader.name}”: ${sayCriteria(leader.criteria.length)} ${leader.criteria.length === 1 ? 'speaks' : 'speak'} for it.`
      : `It is even between ${joinNames(leaders.map(({ name }) => `“${name}”`))}.`;
  return [first, ...more.map((words) => words.charAt(0).toUpperCase() + words.slice(1))].join(' ');
}

/** Says how a criterion was answered. */
export function sayAnswer({ answer }: AnsweredCriterion): string {
  if (answer === undefined) return '';
  return answer === 'none' ? 'does not matter' : answer.name;
}

/** Says what would turn a worksheet, a line for each criterion that could; where none could alone, the fewest that could together. */
export function sayTurns(turns: readonly Turn[], fewest: FewestAnswers | undefined): readonly string[] {
  if (turns.length === 0) return fewest === undefined ? [] : [sayFewest(fewest)];
  const byCriterion = new Map<string, Turn[]>();
  for (const turn of turns) byCriterion.set(turn.criterion.key, [...(byCriterion.get(turn.criterion.key) ?? []), turn]);
  return [...byCriterion.values()].map((own) => {
    const byOutcome = new Map<string, Turn[]>();
    for (const turn of own) byOutcome.set(sayOutcome(turn.leaders), [...(byOutcome.get(sayOutcome(turn.leaders)) ?? []), turn]);
    const ways = Array.from(byOutcome, ([outcome, same]) => `${outcome} if it ${joinWays(same.map((one) => sayChange(one)))}`);
    return `${own[0]?.criterion.question ?? ''} It would ${ways.join('; it would ')}.`;
  });
}

function sayFewest({ to, criteria, leaders }: FewestAnswers): string {
  const questions = criteria.map(({ question }) => `“${question}”`);
  return `No single answer or weight turns it. It takes ${criteria.length}: ${joinNames(questions)} answered “${to.name}”; then it would ${sayOutcome(leaders)}.`;
}

function sayOutcome(leaders: readonly WeighedSide[]): string {
  const names = leaders.map(({ name }) => `“${name}”`);
  if (names.length === 0) return 'lean nowhere';
  return names.length === 1 ? `lean toward ${names[0]}` : `be even between ${joinNames(names)}`;
}

function sayChange({ change, criterion }: Turn): string {
  if ('weight' in change) return `counted ${weightWords[change.weight]}`;
  if (change.value === noneValue) return 'did not matter';
  return `were answered “${nameOf(change.value, criterion)}”`;
}

/** The ways of a worksheet are told by their keys; their names stand with the criterion's own answers. */
function nameOf(key: string, { names }: AnsweredCriterion): string {
  return names.get(key) ?? key;
}

function joinWays(ways: readonly string[]): string {
  return ways.length < 2 ? (ways[0] ?? '') : `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`;
}

function sayCriteria(count: number): string {
  return count === 1 ? '1 criterion' : `${count} criteria`;
}
