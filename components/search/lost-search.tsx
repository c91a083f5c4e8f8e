'use client';

import { useEffect, useRef } from 'react';
import { SearchField } from './search-field.tsx';

/** Offers to search for the words of an address that leads nowhere. */
export function LostSearch({ basePath }: { readonly basePath: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.value === '') field.current.value = pathToWords(location.pathname);
  }, []);
  return <SearchField action={`${basePath}/search/`} field={field} />;
}

/** The last part of a path says most of what was sought. */
function pathToWords(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return cut(decodeURIComponent(last));
  } catch {
    return cut(last);
  }
}

function cut(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, ' ')
    .trim();
}
