/** Shows only the types that a reader ticks, and counts what is left. The choice stands in the address, so that it can be shared. */
export function chooseTypes(map: HTMLElement, signal: AbortSignal): void {
  const form = map.querySelector<HTMLFormElement>('.map-tools');
  if (form === null) return;
  const boxes = [...form.querySelectorAll('input')];
  const all = form.querySelector('button');
  const show = () => {
    const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    const isShown = (name: HTMLElement) => chosen.size === 0 || chosen.has(name.dataset['type'] ?? '');
    if (all !== null) all.disabled = chosen.size === 0;
    for (const names of map.querySelectorAll<HTMLElement>('.map-cells > [data-type]')) names.hidden = !isShown(names);
    for (const band of map.querySelectorAll<HTMLElement>('.map-band')) {
      const head = [...band.querySelectorAll<HTMLElement>('.map-head[data-type]')].filter(isShown);
      const count = head.length + band.querySelectorAll('.map-cells > :not([hidden]) > li').length;
      band.hidden = count === 0;
      band.querySelector('h4 > .meta')?.replaceChildren(String(count));
    }
    for (const part of map.querySelectorAll<HTMLElement>('.map-part')) part.hidden = part.querySelector('.map-band:not([hidden])') === null;
  };
  const read = (isTicked: (box: HTMLInputElement) => boolean) => {
    const asked = new URLSearchParams(location.search).getAll('type');
    for (const box of boxes) box.checked = asked.includes(box.value) || isTicked(box);
    show();
  };
  const change = () => {
    show();
    const search = new URLSearchParams(boxes.filter(({ checked }) => checked).map(({ value }) => ['type', value]));
    history.replaceState(history.state, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };
  form.addEventListener('change', change, { signal });
  form.addEventListener('reset', () => setTimeout(change), { signal });
  addEventListener('popstate', () => read(() => false), { signal });
  // What was ticked before this began is kept.
  read(({ checked }) => checked);
  if (boxes.some(({ checked }) => checked)) change();
}
