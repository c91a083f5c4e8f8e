import { findNearest } from './find-nearest.ts';

/**
 * Makes a map's names one stop of the Tab key, between which the arrow keys move, and lights up what is tied to the name under the
 * pointer or the focus. Without script every name is a stop of its own. The sheet is what holds the drawing: browsers make a drawing
 * that itself hears of the focus a stop too.
 */
export function exploreMap(sheet: HTMLElement, signal: AbortSignal): void {
  const names = [...sheet.querySelectorAll<SVGAElement>('a')];
  const ties = [...sheet.querySelectorAll('[data-tie]')].map((line) => ({ line, ends: readEnds(line) }));
  const places = names.map((name) => {
    const { e: x = 0, f: y = 0 } = name.transform.baseVal.consolidate()?.matrix ?? {};
    return { x, y };
  });
  const stopAt = (place: number) => {
    for (const [index, name] of names.entries()) name.setAttribute('tabindex', index === place ? '0' : '-1');
  };
  const light = (place: number | undefined) => {
    const near = new Set([place]);
    for (const { line, ends } of ties) {
      const isNear = place !== undefined && ends.includes(place);
      line.classList.toggle('is-near', isNear);
      if (isNear) for (const end of ends) near.add(end);
    }
    for (const [index, name] of names.entries()) name.classList.toggle('is-near', near.has(index));
    sheet.classList.toggle('is-lit', place !== undefined);
  };
  const placeOf = ({ target }: Event) => {
    const place = target instanceof Element ? names.findIndex((name) => name.contains(target)) : -1;
    return place < 0 ? undefined : place;
  };
  stopAt(0);
  sheet.addEventListener('pointerover', (event) => light(placeOf(event)), { signal });
  sheet.addEventListener('pointerleave', () => light(undefined), { signal });
  sheet.addEventListener('focusout', () => light(undefined), { signal });
  sheet.addEventListener(
    'focusin',
    (event) => {
      const place = placeOf(event);
      light(place);
      if (place !== undefined) stopAt(place);
    },
    { signal },
  );
  sheet.addEventListener(
    'keydown',
    (event) => {
      const from = placeOf(event);
      if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const shown = names.map((name) => name.getClientRects().length > 0);
      const next = findNearest(places, { from, key: event.key, isShown: (place) => shown[place] === true });
      if (next === undefined) return;
      event.preventDefault();
      names[next]?.focus();
    },
    { signal },
  );
}

function readEnds(line: Element): readonly number[] {
  return (line.getAttribute('data-tie') ?? '').split(' ').map(Number);
}
