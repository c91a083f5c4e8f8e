import type { MapPage } from '../../lib/model/map-page.ts';

/** Chooses which types the map and its list show; none chosen shows all. Without script the style sheet hides it. */
export function MapTools({ types }: Pick<MapPage, 'types'>) {
  return (
    <form className="map-tools">
      <fieldset>
        <legend>Show only</legend>
        {types.map(({ name, label, count }) => (
          <label key={name} data-type={name}>
            <input type="checkbox" name="type" value={name} />
            <span className="glyph" aria-hidden="true" />
            {label} <span className="meta">{count}</span>
          </label>
        ))}
        <button type="reset" disabled>
          All
        </button>
      </fieldset>
    </form>
  );
}
