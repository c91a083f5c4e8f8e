import type { Course } from '../model/course.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { adviseAliases } from './advise-aliases.ts';
import { adviseCircles } from './advise-circles.ts';
import { adviseDefinitions } from './advise-definitions.ts';
import { adviseHeadings } from './advise-headings.ts';
import { adviseImages } from './advise-images.ts';
import { adviseLikeTopics } from './advise-like-topics.ts';
import { adviseLinks } from './advise-links.ts';
import { adviseQuestions } from './advise-questions.ts';
import { adviseReadings } from './advise-readings.ts';
import { adviseTerms } from './advise-terms.ts';
import { adviseUnmentioned } from './advise-unmentioned.ts';

/** What could be better in a course without being wrong: problems of the severity "advice", in order. */
export function adviseCourse(course: Course): readonly Problem[] {
  return advisers.flatMap((advise) => advise(course)).sort(compareProblems);
}

/** Looks at a course for one thing. */
type Adviser = (course: Course) => readonly Problem[];

const advisers: readonly Adviser[] = [
  adviseAliases,
  adviseCircles,
  adviseDefinitions,
  adviseHeadings,
  adviseImages,
  adviseLikeTopics,
  adviseLinks,
  adviseQuestions,
  adviseReadings,
  adviseTerms,
  adviseUnmentioned,
];
