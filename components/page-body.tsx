import type { ReactNode } from 'react';
import type { PageHead } from '../lib/model/page-head.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { JsonLd } from './json-ld.tsx';
import { PageFurniture } from './page-furniture.tsx';

/** Puts around a page's text what every page has: breadcrumbs, where it comes from, and what it says to programs. */
export function PageBody({ head, children }: { readonly head: PageHead; readonly children: ReactNode }) {
  return (
    <>
      <Breadcrumbs head={head} />
      {children}
      {head.furniture !== undefined && <PageFurniture furniture={head.furniture} />}
      <JsonLd values={head.jsonLd} />
    </>
  );
}
