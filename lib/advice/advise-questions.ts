import type { Course } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { proseToText } from '../model/prose-to-text.ts';
import { tell } from '../model/rules.ts';

/** Tells of questions that say nothing of why their answer is right: whoever was wrong learns nothing from them. */
export function adviseQuestions({ notes }: Course): readonly Problem[] {
  return [...notes.values()].flatMap(({ path, questions }) =>
    questions
      .filter(({ why, answers }) => [why, ...answers.map(({ note }) => note)].every((prose) => proseToText(prose).trim() === ''))
      .map(({ place, asked }) => ({
        ...place,
        file: path,
        ...tell('question-without-explanation', `The question "${proseToText(asked).trim().slice(0, 60)}" explains nothing`),
      })),
  );
}
