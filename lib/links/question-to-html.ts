import { escapeHtml } from '../model/escape-html.ts';

/** A question as safe HTML. */
export interface QuestionHtml {
  /** Its id on the page; its choices are called by it too. */
  readonly id: string;
  /** Words in a line, and blocks below them. */
  readonly asked: string;
  readonly shown: string;
  /** What is chosen from: words in a line, and what is said of them once they were chosen. None where the answer is written. */
  readonly answers: readonly { readonly isRight: boolean; readonly words: string; readonly note: string }[];
  /** What may be written, as plain text. */
  readonly accepted: readonly string[];
  /** Blocks. */
  readonly why: string;
}

/**
 * Writes a question as native controls, with its answer folded below them: so it serves without script, which only says whether what was
 * chosen is right. `isOpen` is for paper.
 */
export function questionToHtml(question: QuestionHtml, { isOpen }: { readonly isOpen: boolean }): string {
  const { id, asked, shown, answers } = question;
  const isOne = answers.filter(({ isRight }) => isRight).length === 1;
  const controls = answers.length === 0 ? writtenControl(question) : answers.map((answer) => choiceControl(answer, { id, isOne })).join('');
  const several = isOne || answers.length === 0 ? '' : '<p class="question-hint">Choose all that are right.</p>';
  return (
    `<div class="question" id="${escapeHtml(id)}" data-behaviour="question"><fieldset><legend>${asked || 'Question'}</legend>${shown}${several}` +
    `${controls}</fieldset><p class="question-verdict" role="status"></p><details class="question-answer"${isOpen ? ' open' : ''}><summary>Check the answer</summary>${answerToHtml(question)}` +
    '</details></div>'
  );
}

function choiceControl({ isRight, words }: QuestionHtml['answers'][number], { id, isOne }: { id: string; isOne: boolean }): string {
  const right = isRight ? ' data-right=""' : '';
  return `<label><input type="${isOne ? 'radio' : 'checkbox'}" name="${escapeHtml(id)}" autocomplete="off"${right}><span>${words}</span></label>`;
}

function writtenControl({ id, accepted }: QuestionHtml): string {
  const field = `name="${escapeHtml(id)}" autocomplete="off" autocapitalize="off" spellcheck="false"`;
  return `<label class="question-written"><span>Your answer</span><input type="text" ${field} data-accepted="${escapeHtml(JSON.stringify(accepted))}"></label>`;
}

function answerToHtml({ answers, accepted, why }: QuestionHtml): string {
  const right =
    answers.length === 0 ? accepted.slice(0, 1).map(escapeHtml) : answers.flatMap(({ isRight, words }) => (isRight ? [words] : []));
  const others = accepted.slice(1).map(escapeHtml);
  const also = others.length === 0 ? '' : ` (also right: ${others.join('; ')})`;
  const [only, ...more] = right;
  const given =
    only === undefined
      ? '<p>The note says of no answer that it is right.</p>'
      : more.length === 0
        ? `<p class="question-right">Answer: <strong>${only}</strong>${also}</p>`
        : `<p class="question-right">Answers:</p><ul>${right.map((words) => `<li><strong>${words}</strong></li>`).join('')}</ul>`;
  const notes = answers.filter(({ note }) => note.trim() !== '');
  const said = notes.map(({ words, note }) => `<dt>${words}</dt><dd>${note}</dd>`).join('');
  return given + (said === '' ? '' : `<dl>${said}</dl>`) + why;
}
