/**
 * Brings the entries of the other pages of a long index to this one, in order, once somebody looks for something in it. They come out of
 * those pages themselves. Gives whether there is more to see than before; tried once.
 */
export async function loadParts(listing: HTMLElement): Promise<boolean> {
  const parts = document.querySelector<HTMLElement>('.index-parts:not([data-asked])');
  if (parts === null) return false;
  parts.dataset['asked'] = '';
  const links = [...parts.querySelectorAll('a')];
  const here = links.findIndex((link) => link.ariaCurrent === 'page');
  try {
    const pages = await Promise.all(links.map((link, index) => (index === here ? [] : readEntries(link.href, listing.id))));
    listing.prepend(...pages.slice(0, here).flat());
    listing.append(...pages.slice(here).flat());
  } catch {
    return false;
  }
  parts.hidden = true;
  for (const letter of document.querySelectorAll<HTMLAnchorElement>('.alphabet a')) letter.setAttribute('href', letter.hash);
  return true;
}

async function readEntries(address: string, id: string): Promise<readonly Element[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Cannot fetch ${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...(page.getElementById(id)?.children ?? [])];
}
