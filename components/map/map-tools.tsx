'use client';

import { useEffect, useRef, useState } from 'react';
import { exploreMap } from './explore-map.ts';

interface MapToolsProps {
  readonly types: readonly { readonly name: string; readonly label: string; readonly count: number }[];
}

/** Chooses which types the map and its list show. The choice stands in the address, so that it can be shared; none chosen shows all. */
export function MapTools({ types }: MapToolsProps) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  useEffect(() => {
    const read = () =>
      setChosen(new URLSearchParams(location.search).getAll('type').filter((name) => types.some((type) => type.name === name)));
    read();
    const leaving = new AbortController();
    addEventListener('popstate', read, { signal: leaving.signal });
    const sheet = form.current?.parentElement?.querySelector<HTMLElement>('.map-sheet');
    if (sheet) {
      // Where the map is wider than the screen, its middle shows first: there stand the best connected topics.
      sheet.scrollLeft = (sheet.scrollWidth - sheet.clientWidth) / 2;
      exploreMap(sheet, leaving.signal);
    }
    return () => leaving.abort();
  }, [types]);

  useEffect(() => {
    const hidden = chosen.length === 0 ? [] : types.filter(({ name }) => !chosen.includes(name)).map(({ name }) => name);
    form.current?.parentElement?.setAttribute('data-hide', hidden.join(' '));
  }, [chosen, types]);

  const choose = (next: readonly string[]) => {
    setChosen(next);
    const search = new URLSearchParams(next.map((name) => ['type', name]));
    history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };
  return (
    <form ref={form} className="map-tools" onReset={() => choose([])}>
      <fieldset>
        <legend>Show only</legend>
        {types.map(({ name, label, count }) => (
          <label key={name} data-type={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ target }) => choose(target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))}
            />
            <span className="glyph" aria-hidden="true" />
            {label} <span className="meta">{count}</span>
          </label>
        ))}
        <button type="reset" disabled={chosen.length === 0}>
          All
        </button>
      </fieldset>
    </form>
  );
}
