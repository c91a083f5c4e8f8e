import { layMap } from '../../draw/lay-map.ts';
import { type Figure, timeMedian } from './figures.ts';

const names = 240;
const ties = 600;
const wanted = 1000;

/** Measures the layout of the map of topics at its largest: as many names as it shows, tied as densely as a course ties them. */
export function benchMap(): readonly Figure[] {
  let seed = 7;
  const draw = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return Math.floor((seed / 2147483647) * most);
  };
  const widths = Array.from({ length: names }, () => 60 + draw(160));
  const edges = Array.from({ length: ties }, () => ({ from: draw(names), to: draw(draw(names) + 1) })).filter(
    ({ from, to }) => from !== to,
  );
  const time = timeMedian(3, () => layMap({ widths, edges }));
  return [
    {
      what: `laying out ${names} names and ${edges.length} ties`,
      measured: `${time.toFixed(0)} ms`,
      wanted: `≤ ${wanted} ms`,
      ratio: (time / wanted).toFixed(2),
    },
  ];
}
