import { readKnown } from '../../study/read-known.ts';
import { addStyles } from '../add-styles.ts';
import type { Behaviour } from '../site.ts';
import { countTopics } from './count-topics.ts';
import css from './progress.css';

/**
 * Says what of a page's topics the student knows: of a lecture how many, of an index which; what a topic builds on is ticked where it is
 * listed. Pages fetch it on devices on which someone has begun to study.
 */
export const startProgress: Behaviour = (element, site, signal) => {
  const show = async () => {
    const known = await readKnown(site.basePath);
    const { index, type, known: isTicked } = element.dataset;
    if (isTicked !== undefined) return tickLinks(known);
    const words =
      index === undefined
        ? await sayLecture(site.basePath, known)
        : markIndex(
            `${site.basePath}/${index}/`,
            known.filter((topic) => topic.type === type),
          );
    if (signal.aborted || words === '') return;
    const said = document.createElement('span');
    said.className = 'progress-said';
    said.textContent = words;
    (element.querySelector('.lead') ?? element).append(' ', said);
  };
  // Where there is nothing to be had, the page stays as it is.
  show().catch(() => undefined);
};

type Known = Awaited<ReturnType<typeof readKnown>>;

async function sayLecture(basePath: string, known: Known): Promise<string> {
  const lecture = location.pathname.slice(basePath.length);
  const count = known.filter(({ deck }) => deck === lecture).length;
  const all = await countTopics(basePath, lecture);
  return all === undefined ? '' : `You know ${Math.min(count, all)} of its ${all} ${all === 1 ? 'topic' : 'topics'}.`;
}

/** Ticks links to topics by their type and the end of their address, and so whatever folder their type has. */
function tickLinks(known: Known): void {
  tick(known.map(({ topic, type }) => `[data-known] a[data-type="${CSS.escape(type)}"][href$="${CSS.escape(`/${slugOf(topic)}/`)}"]`));
}

/** Ticks the entries of an index, and counts them. */
function markIndex(folder: string, known: Known): string {
  if (known.length === 0) return '';
  tick(known.map(({ topic }) => `a[href="${CSS.escape(`${folder}${slugOf(topic)}/`)}"]`));
  return `You know ${known.length} of them, marked \u2713.`;
}

/** Ticks what these selectors name. The ticks are rules, so that links which come to the page later have theirs. */
function tick(selectors: readonly string[]): void {
  if (selectors.length > 0) addStyles(`${css}:is(${selectors.join()})::after{content:" \\2713" / " (known)"}`);
}

function slugOf(topic: string): string {
  return topic.slice(topic.indexOf('/') + 1);
}

export { startProgress as start };
