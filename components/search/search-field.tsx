/** The search page's form. Without script it leads there; with it the search page listens to it. */
export function SearchField({ action }: { readonly action: string }) {
  return (
    <search>
      <form className="search-form" action={action}>
        <input
          aria-label="Search the course"
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          name="q"
          spellCheck={false}
          type="text"
        />
        <button type="submit" className="search-button">
          Search
        </button>
      </form>
    </search>
  );
}
