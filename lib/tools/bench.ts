import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { benchAudit } from './bench/bench-audit.ts';
import { benchBuild } from './bench/bench-build.ts';
import { benchDev } from './bench/bench-dev.ts';
import { benchLinks } from './bench/bench-links.ts';
import { benchMoves } from './bench/bench-moves.ts';
import { benchReading } from './bench/bench-reading.ts';
import { printFigures } from './bench/figures.ts';
import { benchSearch } from './bench-search.ts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: () => printFigures('Reading notes, one core', benchReading(process.cwd())),
  links: () => printFigures('Automatic links', benchLinks(process.cwd())),
  build: () => printFigures('Building, against Next alone with the same pages', benchBuild(process.cwd())),
  moves: async () => printFigures('Moves between pages of the built site', await benchMoves(process.cwd())),
  dev: async () => printFigures('Writing, the development server at work', await benchDev(process.cwd())),
  search: benchSearch,
  audit: benchAudit,
};

/** Runs `npm run bench`: the measures named, or all but the audit, which needs a browser. */
export async function bench(asked: readonly string[], { out }: Terminal): Promise<number> {
  const unknown = asked.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new UsageFault(`Cannot measure "${unknown}": measures are ${Object.keys(parts).join(', ')}`);
  out('Machines differ and are shared: read the ratios, not the times.\n');
  for (const [name, part] of Object.entries(parts)) if (asked.includes(name) || (asked.length === 0 && name !== 'audit')) await part();
  return 0;
}
