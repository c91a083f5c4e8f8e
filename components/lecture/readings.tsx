import type { LecturePage } from '../../lib/model/lecture-page.ts';

/** Lists what a lecture assigns to read. */
export function Readings({ readings }: Pick<LecturePage, 'readings'>) {
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="page-readings" className="page-section">
      <h2 id="page-readings">Readings</h2>
      <ul className="bulleted">
        {readings.map((reading) => (
          <li key={reading.title}>
            {reading.url === '' ? (
              reading.title
            ) : (
              <a href={reading.url} data-type="reading">
                {reading.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
