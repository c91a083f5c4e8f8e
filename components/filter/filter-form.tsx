import type { FacetView } from '../../lib/model/index-page.ts';
import { wordsName } from '../../lib/model/listing-names.ts';

interface FilterFormProps {
  readonly noun: string;
  readonly total: number;
  readonly facets?: readonly FacetView[];
}

/** So few entries are seen at a glance. */
const fewest = 8;

/**
 * Offers to filter an index by words and by its fields; nothing where it is short and no field tells its entries apart. Names of controls are those of the entries' data, and of
 * the address. Without script the style sheet hides it, and the entries are all there.
 */
export function FilterForm({ noun, total, facets = [] }: FilterFormProps) {
  if (total < fewest && facets.length === 0) return null;
  return (
    <form className="filter" aria-label={`Filter ${noun}`} data-behaviour="filter" data-noun={noun} data-total={total}>
      <label>
        <span className="label">Filter</span>
        <input type="search" name={wordsName} placeholder={`Filter ${noun}`} autoComplete="off" spellCheck={false} />
      </label>
      {facets.map(({ key, label, choices }) => (
        <label key={key}>
          <span className="label">{label}</span>
          <select name={key}>
            <option value="">any</option>
            {choices.map(({ value, text, count }) => (
              <option key={value} value={value}>{`${text} (${count})`}</option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset">Clear</button>
      <p role="status" className="label">{`${total} ${noun}`}</p>
    </form>
  );
}
