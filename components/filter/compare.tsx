import { comparedNames } from '../behaviour/filter/compared-names.ts';

const labels = ['Compare', 'with'] as const;

interface CompareProps {
  /** One of what is compared. */
  readonly noun: string;
}

/** Sets any two rows of a matrix side by side. The choices are made of the rows by script; without, there is the matrix alone. */
export function Compare({ noun }: CompareProps) {
  return (
    <section className="compare" aria-label={`Compare two ${noun}s`} data-behaviour="compare">
      <div className="filter">
        {comparedNames.map((name, side) => (
          <label key={name}>
            <span className="label">{labels[side]}</span>
            <select name={name} autoComplete="off">
              <option value="">{`choose a ${noun}`}</option>
            </select>
          </label>
        ))}
        <p role="status" className="label" />
      </div>
    </section>
  );
}
