/**
 * Puts some of what a page shows into its address, beside what stands there: as a step that the way back leads over, or in place. Gives
 * what the address asks for then.
 */
export function writeAddress(fields: Iterable<readonly [name: string, value: string]>, step: 'push' | 'replace'): string {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of fields) {
    if (value.trim() === '') asked.delete(name);
    else asked.set(name, value.trim());
  }
  const query = asked.toString();
  if (query === new URLSearchParams(location.search).toString()) return query;
  const address = location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  return query;
}
