/** The way into search: a button, beside two keys. Without script it leads to the search page, which says what to do. */
export function SearchTrigger({ basePath }: { readonly basePath: string }) {
  return (
    <form className="search-trigger" action={`${basePath}/search/`} data-search="">
      <button type="submit" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /">
        Search
      </button>
    </form>
  );
}
