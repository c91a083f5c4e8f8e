import type { ReactNode } from 'react';
import { Still } from '../still.tsx';
import { listingId } from './listing-id.ts';

interface ListingProps {
  readonly children: ReactNode;
  /** The form of the entries. */
  readonly className: string;
}

/** Shows the entries of an index. */
export function Listing({ children, className }: ListingProps) {
  return (
    <Still as="div" id={listingId} className={className}>
      {children}
    </Still>
  );
}
