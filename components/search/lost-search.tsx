import { SearchField } from './search-field.tsx';

/** Offers to search for the words of an address that leads nowhere. */
export function LostSearch({ basePath }: { readonly basePath: string }) {
  return (
    <div data-behaviour="island" data-island="lost-search">
      <SearchField action={`${basePath}/search/`} />
    </div>
  );
}
