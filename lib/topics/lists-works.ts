import type { SaidBlock, SaidWords } from '../model/said-words.ts';

/** More words than this before a list are an introduction of its own. */
const longestLead = 40;

/** Works that a block cites bear a year and a mark of what they are. */
const year = /(?:^|[^\d])(?:19|20)\d\d(?:[^\d]|$)/;
const citation =
  /\bet al\b|\barxiv\b|\bdoi\b|\bproceedings\b|\bjournal\b|\bconference\b|\bworkshop\b|\bpress\b|\bpaper\b|\bblog\b|\bO['’]Reilly\b/i;

/** Tells whether a passage does nothing but lead in a list of works: titles, links to other sites, citations. `isWork` knows the course's readings by name. */
export function listsWorks({ text, blocks }: SaidWords, name: string, isWork: (name: string) => boolean): boolean {
  const [first, ...rest] = blocks;
  if (first === undefined) return false;
  const isLead = rest.length > 0 && !citesWork(first, isWork) && isLeadIn(first, name);
  const listed = isLead ? rest : blocks;
  const cited = listed.filter((block) => citesWork(block, isWork));
  if (!isLead && blocks.length === 1 && cited.length === 1) return isMostlyTitle(first, name, text);
  return cited.length > 0 && 5 * cited.length >= 3 * listed.length;
}

function isLeadIn({ text }: SaidBlock, name: string): boolean {
  return /[:：]$/.test(text) ? text.length <= name.length + longestLead : text.length <= name.length + 12;
}

/** A line that names its topic and then a work: what the link or the emphasis does not hold must be the name. */
function isMostlyTitle({ linked, emphasised }: SaidBlock, name: string, text: string): boolean {
  return 10 * (linked + emphasised) >= 7 * Math.max(1, text.length) && text.length > name.length;
}

function citesWork({ text, linked, emphasised, names }: SaidBlock, isWork: (name: string) => boolean): boolean {
  if (isWork(text) || names.some(isWork)) return true;
  if (10 * linked >= 6 * text.length) return true;
  return year.test(text) && (linked + emphasised > 0 || /[“"]/.test(text) || citation.test(text));
}
