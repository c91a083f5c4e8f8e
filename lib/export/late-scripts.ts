/** A script that Next would have loaded while the page is read; its preload says no more. */
const eager = /<script src="([^"]*)" async=""><\/script>|<link rel="preload" as="script"[^>]*? href="([^"]*)"\/>/g;

/**
 * Lets a page's scripts be fetched once it has been painted for the first time. Everything can be read without them, and on a slow line
 * they are ten times what the style sheet is and would share the line with it: a long page is painted a quarter of a second sooner.
 * They go into the page in any order, as before. A page without an end stays as it is.
 */
export function loadScriptsLate(html: string): string {
  const end = html.lastIndexOf('</body>');
  const names = new Set([...html.matchAll(eager)].map(([, script, preloaded]) => script ?? preloaded));
  if (end < 0 || names.size === 0) return html;
  return `${html.slice(0, end).replace(eager, '')}<script>${loader}(${JSON.stringify([...names])})</script>${html.slice(end)}`;
}

/** The first frame comes once the style sheets are there; what is put off in it runs when it stands. */
const loader =
  '(n=>requestAnimationFrame(()=>setTimeout(()=>n.forEach(a=>{let e=document.createElement("script");e.src=a;e.async=true;document.head.append(e)}))))';
