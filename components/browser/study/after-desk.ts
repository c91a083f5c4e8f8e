import css from './study.css';

/*
 * What a student has no use for before the desk shows what is due: the rest of the desk, the cards, and FSRS. It is fetched once that stands
 * there, and styles itself.
 */

export { planExam } from '../../../lib/study/schedule/plan-exam.ts';
export { DeskParts } from './desk/desk-parts.tsx';
export { SessionPage } from './session/session-page.tsx';
export { css };
