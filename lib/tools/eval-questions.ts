import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildRecords } from '../search/build/build-records.ts';
import { listKinds } from '../search/build/list-kinds.ts';
import { openContent } from '../terminal/open-content.ts';
import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { type JudgedQuestion, judgeQuestion, openRanking, parseQuestions, scoreQuestions } from './judge-questions.ts';

/** Puts questions to the search of the course and prints how often the right page is first, and for each miss which words led astray. */
export async function evaluateQuestions(args: readonly string[], terminal: Terminal): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) throw new UsageFault('Cannot ask questions: name one file of them.');
  const questions = parseQuestions(readFileSync(resolve(terminal.folder, file), 'utf8'));
  const { course } = openContent(terminal);
  const rank = openRanking([...buildRecords(course)], listKinds(course.types));
  const judged = await Promise.all(questions.map((question) => judgeQuestion(rank, question)));
  const { first, firstThree, reciprocalRank } = scoreQuestions(judged);
  terminal.out(`${questions.length} questions\n\n`);
  terminal.out(`first                  ${first.toFixed(4)}\n`);
  terminal.out(`first three            ${firstThree.toFixed(4)}\n`);
  terminal.out(`mean reciprocal rank   ${reciprocalRank.toFixed(4)}\n`);
  for (const one of judged) if (one.place > 1) terminal.out(toMiss(one));
  return 0;
}

function toMiss({ question, place, best, astray }: JudgedQuestion): string {
  const why = astray.map(({ word, place: other }) => `without "${word}" ${toPlace(other)}`).join(', ');
  return `\n${toPlace(place).padEnd(8)} ${question.text}\n         first is ${best ?? 'nothing'}; ${why === '' ? 'no single word leads there' : why}\n`;
}

function toPlace(place: number): string {
  return Number.isFinite(place) ? `${place}.` : 'none';
}
