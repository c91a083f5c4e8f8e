import { questionToHtml } from '../links/question-to-html.ts';
import type { CheckView } from '../model/check-view.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Note } from '../model/note.ts';
import { proseToText } from '../model/prose-to-text.ts';
import type { Topic } from '../model/topic.ts';
import type { MadeQuestion } from '../study/questions/make-questions.ts';
import { mostQuestions, pickQuestions } from '../study/questions/pick-questions.ts';
import type { SiteContext } from './site-context.ts';

/** Makes the questions at the end of a page about these topics; undefined where nothing can be asked. Those of the author come first, and count. */
export function viewCheck(
  context: SiteContext,
  topics: readonly Topic[],
  { seed, note }: { readonly seed: string; readonly note?: Note },
): CheckView | undefined {
  const inText = (note?.questions ?? []).map(({ anchor, asked }) => ({
    title: proseToText(asked).trim(),
    url: `#${encodeURIComponent(anchor)}`,
  }));
  const picked = pickQuestions(topics, { most: Math.max(0, mostQuestions - inText.length), seed, ask: context.ask() });
  return inText.length + picked.length === 0 ? undefined : { inText, made: picked.map(madeToHtml) };
}

/** What was asked is explained by what the topic is, and leads to where it is told. */
function madeToHtml({ name, asked, answers, why, source }: MadeQuestion): string {
  const words = why === '' ? '' : `<p>${escapeHtml(why)}</p>`;
  return questionToHtml(
    {
      id: `check-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
      asked: escapeHtml(asked),
      shown: '',
      answers: answers.map(({ isRight, text }) => ({ isRight, words: escapeHtml(text), note: '' })),
      accepted: [],
      why: `${words}<p class="meta">Told in <a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a></p>`,
    },
    { isOpen: false },
  );
}
