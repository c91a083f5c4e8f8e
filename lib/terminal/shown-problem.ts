import { isAbsolute, relative, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Paint } from './colour.ts';

/** A problem whose file is named as the author sees it: from the folder the command is run in. */
export interface ShownProblem extends Omit<Problem, 'file'> {
  readonly file: string;
}

/** What a format needs beside the problems. */
export interface FormatContext {
  readonly paint: Paint;
  /** One line of a file, counted from 1, for the frame around a problem. */
  readonly readLine: (file: string, line: number) => string | undefined;
}

/** Writes problems in one form. */
export type ProblemFormatter = (problems: readonly ShownProblem[], context: FormatContext) => string;

/** Names the content folder as the author does: from the project where it lies inside, or else as given. */
export function nameContentFolder(project: string, given: string | undefined): string {
  const name = given || 'content';
  const below = relative(project, resolve(project, name));
  const isInside = !isAbsolute(below) && below !== '..' && !/^\.\.[/\\]/.test(below);
  return (isInside ? below : name).replaceAll('\\', '/').replace(/\/+$/, '');
}

/** Puts the content folder's name in front of every problem's file. */
export function showProblems(problems: readonly Problem[], contentFolder: string): readonly ShownProblem[] {
  return problems.map((problem) => ({ ...problem, file: contentFolder === '' ? problem.file : `${contentFolder}/${problem.file}` }));
}
