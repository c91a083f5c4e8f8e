import type { LiveProblem, ShownBlock } from '../../../../lib/model/live-message.ts';
import { buildNotice } from './build-notice.ts';

const noticeName = 'live-problem';

/** Blocks that can hold a notice; behind all others it stands by itself. */
const holders: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt', 'caption', 'summary']);

/** Puts each problem behind what the page shows of its line, and takes the ones of the last time away. Gives those that have no place. */
export function placeProblems(problems: readonly LiveProblem[]): readonly LiveProblem[] {
  clearProblems();
  return problems.filter((problem) => {
    const block = problem.shownAs === undefined ? undefined : findBlock(problem.shownAs);
    if (block === undefined) return true;
    const notice = buildNotice(problem);
    const row = block.closest('tr');
    if (row !== null) (block.closest('td, th') ?? row.lastElementChild ?? row).append(notice);
    else if (holders.has(block.localName)) block.append(notice);
    else lastNotice(block).after(notice);
    return false;
  });
}

/** Takes all problems off the page. */
export function clearProblems(): void {
  for (const old of document.querySelectorAll(`main .${noticeName}`)) old.remove();
}

/** Problems of one block stand in the order of the text. */
function lastNotice(block: Element): Element {
  let last = block;
  while (last.nextElementSibling?.classList.contains(noticeName)) last = last.nextElementSibling;
  return last;
}

/** Finds the block with these words; where nothing has them, the heading that it stands under. */
function findBlock({ element, words, before, heading }: ShownBlock): Element | undefined {
  const same = shownWith(element, words);
  return same[before] ?? same.at(-1) ?? (heading === undefined ? undefined : shownWith('h1, h2, h3, h4, h5, h6', heading)[0]);
}

function shownWith(selector: string, words: string): readonly Element[] {
  if (words === '') return [];
  const names = /^h[1-6]$/.test(selector) ? 'h1, h2, h3, h4, h5, h6' : selector;
  return [...document.querySelectorAll('main')]
    .flatMap((main) => [...main.querySelectorAll(names)])
    .filter((block) => wordsOf(block) === words);
}

/** The page says of a missing image that it is missing; the note does not. */
function wordsOf(block: Element): string {
  const copy = block.cloneNode(true);
  if (copy instanceof Element) for (const own of copy.querySelectorAll(`.missing-image, .${noticeName}`)) own.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
