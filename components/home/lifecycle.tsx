import type { HomePage } from '../../lib/model/page.ts';

/** Draws the life of a model: its phases in order, the last leading back to the first. */
export function Lifecycle({ phases }: Pick<HomePage, 'phases'>) {
  if (phases.length === 0) return null;
  return (
    <section aria-labelledby="page-lifecycle" className="page-section">
      <h2 id="page-lifecycle">The lifecycle</h2>
      <ol className="cycle">
        {phases.map((phase) => (
          <li key={phase.url} data-type="phase">
            <a href={phase.url}>{phase.title}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
