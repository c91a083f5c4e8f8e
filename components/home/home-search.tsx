/** The way into search from the first page: it opens the dialog of the header, and leads to the search page where there is no script. */
export function HomeSearch() {
  return (
    <form className="home-search" action="search/" data-search="">
      <button type="submit" aria-haspopup="dialog">
        Search lectures and topics
      </button>
    </form>
  );
}
