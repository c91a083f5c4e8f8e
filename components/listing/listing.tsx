import { listingId } from './listing-id.ts';
import type { Markup } from './markup.ts';

interface ListingProps {
  readonly content: Markup;
  /** The form of the entries. */
  readonly className: string;
}

/** Shows the entries of an index, which are written as markup. */
export function Listing({ content, className }: ListingProps) {
  return <div id={listingId} className={className} dangerouslySetInnerHTML={{ __html: content.html }} />;
}
