/** As many as a reader takes in at a look. */
const most = 5;

/** Reads the last searches, newest first. None where the browser keeps nothing. */
export function readRecent(basePath: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(basePath)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search, once. */
export function keepRecent(basePath: string, query: string): void {
  const kept = query.trim();
  if (kept === '') return;
  write(basePath, [kept, ...readRecent(basePath).filter((other) => other.toLowerCase() !== kept.toLowerCase())].slice(0, most));
}

/** Forgets all searches. */
export function forgetRecent(basePath: string): void {
  write(basePath, []);
}

function write(basePath: string, queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(keyOf(basePath));
    else localStorage.setItem(keyOf(basePath), JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing still searches.
  }
}

/** Sites of one host share one store. */
function keyOf(basePath: string): string {
  return `recent-searches:${basePath}`;
}
