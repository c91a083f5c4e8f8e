import { toNameKey } from '../../../../lib/model/name-key.ts';

/** Gives the words for what was chosen or written in a question; none where nothing was. */
export function judgeQuestion(question: Element): string {
  const written = question.querySelector<HTMLInputElement>('[data-accepted]');
  if (written !== null) return judgeWritten(written);
  const choices = [...question.querySelectorAll<HTMLInputElement>('fieldset input')];
  const chosen = choices.filter(({ checked }) => checked);
  if (chosen.length === 0) return '';
  const wrong = chosen.filter(({ dataset }) => dataset['right'] === undefined).length;
  const right = chosen.length - wrong;
  const wanted = choices.filter(({ dataset }) => dataset['right'] !== undefined).length;
  if (wrong === 0 && right === wanted) return 'Right.';
  if (wrong === 0) return `Right as far as it goes: ${right} of ${wanted}.`;
  return right === 0 ? 'Not right.' : `Partly right: ${right} of ${wanted}, and ${wrong} that ${wrong === 1 ? 'is' : 'are'} not.`;
}

function judgeWritten({ value, dataset }: HTMLInputElement): string {
  if (value.trim() === '') return '';
  const accepted: unknown = JSON.parse(dataset['accepted'] ?? '[]');
  const isRight = Array.isArray(accepted) && accepted.some((answer) => toNameKey(String(answer)) === toNameKey(value));
  return isRight ? 'Right.' : 'Not as the note has it. Compare for yourself.';
}
