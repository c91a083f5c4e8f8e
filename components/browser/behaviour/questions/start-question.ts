import type { Behaviour } from '../site.ts';
import { judgeQuestion } from './judge-question.ts';

/**
 * Says of questions whether what was chosen is right, once their answer is opened. It is there when a reader has first clicked on one, which
 * may have opened an answer already. An answer is folded again when another is chosen.
 */
export const startQuestion: Behaviour = (element, _site, signal) => {
  const tell = (target: EventTarget | null) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    const question = target.closest('.question');
    const verdict = question?.querySelector('.question-verdict');
    if (question && verdict) verdict.textContent = target.open ? judgeQuestion(question) : '';
  };
  const fold = ({ target }: Event) => {
    const answer = target instanceof Element && target.closest('.question')?.querySelector('details');
    if (answer) answer.open = false;
  };
  // The event of a folded block goes no way up.
  element.addEventListener('toggle', ({ target }) => tell(target), { capture: true, signal });
  element.addEventListener('input', fold, { signal });
  element.addEventListener('keydown', openOnEnter, { signal });
  for (const answer of element.querySelectorAll('details')) if (answer.open) tell(answer);
};

/** Whoever has written an answer expects it to be taken by the key that ends a line. */
function openOnEnter({ key, target }: KeyboardEvent): void {
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const answer = target.closest('.question')?.querySelector('details');
  if (answer) answer.open = true;
}

export { startQuestion as start };
