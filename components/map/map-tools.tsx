import type { MapPage } from '../../lib/model/map-page.ts';

/** Chooses which types the bands show; none chosen shows all. Without script the style sheet hides it. */
export function MapTools({ types }: Pick<MapPage, 'types'>) {
  return (
    <form className="map-tools">
      <fieldset>
        <legend>Show only</legend>
        {types.map(({ name, label, labelPlural, count }) => (
          <label key={name} data-type={name}>
            <input type="checkbox" name="type" value={name} data-label={label} />
            <span className="glyph" aria-hidden="true" />
            {labelPlural} <span className="meta">{count}</span>
          </label>
        ))}
        <button type="reset" disabled>
          All
        </button>
      </fieldset>
    </form>
  );
}
