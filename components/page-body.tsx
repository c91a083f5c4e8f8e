import type { ReactNode } from 'react';
import type { PageHead } from '../lib/model/page.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Records } from './records.tsx';

/** Puts around a page's text what every page has: breadcrumbs, a link to edit it, and its records for machines. */
export function PageBody({ head, children }: { readonly head: PageHead; readonly children: ReactNode }) {
  return (
    <>
      <Breadcrumbs head={head} />
      {children}
      {head.editUrl !== undefined && (
        <p className="edit-link">
          <a href={head.editUrl}>Edit this page</a>
        </p>
      )}
      <Records records={head.records} />
    </>
  );
}
