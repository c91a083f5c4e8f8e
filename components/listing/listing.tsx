import type { ReactNode } from 'react';
import { listingId } from '../../lib/model/listing-names.ts';

interface ListingProps {
  readonly children: ReactNode;
  /** The form of the entries. */
  readonly className: string;
}

/** Shows the entries of an index. */
export function Listing({ children, className }: ListingProps) {
  return (
    <div id={listingId} className={className}>
      {children}
    </div>
  );
}
