'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** Adds to every page what makes reading easier and is not needed to read: copying, the place in the contents, side notes. */
export function PageTools() {
  const pathname = usePathname();
  // A new page needs its own tools.
  useEffect(() => {
    const leaving = new AbortController();
    import('./page-tools/start-page-tools.ts').then(
      ({ startPageTools }) => startPageTools(leaving.signal),
      () => undefined,
    );
    return () => leaving.abort();
  }, [pathname]);
  return null;
}
