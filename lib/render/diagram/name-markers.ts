/** Gives a new name to each arrowhead that a line of the drawing has, so that two drawings on one page do not share them. Those that are not there are no longer asked for. */
export function nameMarkers(svg: Element, name: string): ReadonlyMap<string, string> {
  const present = new Set([...svg.querySelectorAll('marker')].map(({ id }) => id));
  const names = new Map<string, string>();
  for (const line of svg.querySelectorAll('[marker-start],[marker-end]'))
    for (const attribute of ['marker-start', 'marker-end']) {
      const id = markerId(line.getAttribute(attribute) ?? '');
      if (!present.has(id)) line.removeAttribute(attribute);
      else if (!names.has(id)) names.set(id, `${name}-${names.size + 1}`);
    }
  return names;
}

/** Reads the id out of `url(#id)`. */
export function markerId(value: string): string {
  return /#([^)"']+)/.exec(value)?.[1] ?? '';
}
