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

/** Ticks links to topics by their type and the end of their address. The ticks are rules, so that links which come to the page later have theirs. */
function tickLinks(known: Known): void {
  const links = known.map(({ topic, type }) => {
    const slug = CSS.escape(topic.slice(topic.indexOf('/') + 1));
    return `[data-known] a[data-type="${CSS.escape(type)}"][href$="/${slug}/"]`;
  });
  if (links.length > 0) addStyles(`:is(${links.join()})::after{${tick}}`);
}

const tick = 'content:" \\2713" / " (known)"';

/** Ticks the entries of an index, and counts them. */
function markIndex(folder: string, known: Known): string {
  if (known.length === 0) return '';
  const links = known.map(
    ({ topic }) =>
      `a[href=${CSS.escape(`${folder}${topic.slice(topic.indexOf('/') + 1)}/`)
        .replace(/^/, '"')
        .replace(/$/, '"')}]`,
  );
  addStyles(`${css}:is(${links.join()})::after{${tick}}`);
  return `You know ${known.length} of them, marked \u2713.`;
}

export { startProgress as start };
