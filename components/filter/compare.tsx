import { comparedNames } from '../../lib/model/listing-names.ts';

const labels = ['Compare', 'with'] as const;

interface CompareProps {
  /** What is compared, as many. */
  readonly nouns: string;
}

/** Sets any two rows of a matrix side by side. The choices are made of the rows by script; without, there is the matrix alone. */
export function Compare({ nouns }: CompareProps) {
  return (
    <section className="compare" aria-label={`Compare two ${nouns}`} data-behaviour="compare">
      <div className="filter">
        {comparedNames.map((name, side) => (
          <label key={name}>
            <span className="label">{labels[side]}</span>
            <select name={name} autoComplete="off">
              <option value="">choose one</option>
            </select>
          </label>
        ))}
        <p role="status" className="label" />
      </div>
    </section>
  );
}
