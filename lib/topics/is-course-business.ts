import { toWords } from '../model/name-key.ts';
import type { Passage } from '../model/passage.ts';
import type { SaidWords } from '../model/said-words.ts';

/** Columns of timetables and of tables of points. */
const columns: ReadonlySet<string> = new Set(
  (
    'week,weeks,date,dates,due,due date,due on,deadline,session,session no,meeting,points,point,pts,marks,max points,weighting,grade,' +
    'grading,percent,percentage,credits,assignment,assignments,homework,hw,quiz,exam,slides,recording,room'
  ).split(','),
);

/** Headings over what a course says of itself, whatever they begin with: "Course schedule", "Project template". */
const subjects: ReadonlySet<string> = new Set(
  'schedule,schedules,timetable,calendar,syllabus,agenda,grading,grades,marking,rubric,rubrics,deadlines,deliverables,logistics,template,templates'.split(
    ',',
  ),
);
const courseWords: ReadonlySet<string> = new Set(
  'the,our,this,a,course,class,lecture,lab,project,group,team,final,weekly,tentative,semester,term,module,unit,student,exam,assignment,homework,report,submission,proposal,presentation,and,of,for,scheme,policy,criteria,overview,readings,points,due,dates'.split(
    ',',
  ),
);

/** Fewer words than this beside a number of points or a date are an entry of a plan. */
const longestEntry = 12;
const points = /(?:^|[^\p{L}\d])\d{1,3}(?:[.,]\d)?\s?(?:points?|pts\.?|marks?|credits?)(?:[^\p{L}]|$)/iu;
const due = /(?:^|[^\p{L}])(?:due|deadline|hand in|submit by)(?:[^\p{L}]|$)/iu;
const numbered = /^(?:week|session|class|day|lab|assignment|homework|hw|quiz|exercise)\s*\d/i;
const blank =
  /^[[<{(][^\]>})]{0,200}[\]>})]\.?$|_{3,}|(?:^|[^\p{L}])(?:todo|tbd|tba|lorem ipsum|fill in|your answer|your text)(?:[^\p{L}]|$)/iu;

/**
 * Tells whether a passage is an entry of a timetable, a list of points or a template: what a course says of itself and not of the
 * topic. Told by the columns of its row, the headings over it, or points, a date to hand in or a blank in few words.
 */
export function isCourseBusiness({ kind, name, parts }: Passage, { text, showsMore }: SaidWords, headings: readonly string[]): boolean {
  if (kind === 'row' && parts.some(({ label }) => columns.has(toWords((label ?? '').toLowerCase()).join(' ')))) return true;
  if (headings.some(isSubject)) return true;
  const isShort = toWords(text).length < longestEntry;
  if (!isShort || showsMore) return false;
  return numbered.test(name) || points.test(`${name} ${text}`) || due.test(text) || blank.test(text);
}

/** Every word of the heading is one of a course's plan, and one of them says which: "Model assessment" is none. */
function isSubject(heading: string): boolean {
  const words = toWords(heading.toLowerCase());
  if (/^templates?$/.test(words.at(-1) ?? '')) return true;
  return (
    words.some((word) => subjects.has(word)) && words.every((word) => subjects.has(word) || courseWords.has(word) || /^\d+$/.test(word))
  );
}
