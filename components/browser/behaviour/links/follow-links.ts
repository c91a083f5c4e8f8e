import { toBriefAddress } from '../preview/brief-address.ts';
import type { Previews } from '../preview/start-previews.ts';
import type { Site } from '../site.ts';
import { openFetching } from './open-fetching.ts';
import { toPagePath } from './to-page-path.ts';

/** Who only passes over a link wants nothing of it. In milliseconds. */
const untilWanted = 50;

/**
 * Makes ready what a reader is about to follow, for links in our pages and in authors' HTML alike: the page that a pointer, a finger or
 * the focus is on is fetched ahead, and a topic is shown in brief, by script that is fetched with the first. On touch the first tap in running text shows it.
 */
export function followLinks({ basePath }: Site): void {
  const fetchPage = openFetching();
  let previews: Promise<Previews> | undefined;
  let pointer = '';
  let wanting: ReturnType<typeof setTimeout> | undefined;

  const startPreviews = () => {
    previews ??= import('../preview/start-previews.ts').then(({ startPreviews }) => startPreviews());
    previews.catch(() => {
      previews = undefined;
    });
    return previews;
  };
  const onClick = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || event.detail === 0 || pointer !== 'touch') return;
    const to = linkOf(event, basePath);
    // In a list the tap is meant: what the preview would say stands beside the link.
    if (to?.address === undefined || to.link.closest('.prose, .lead') === null || to.link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    const { link, url, address } = to;
    startPreviews()
      .then((started) => started.tap({ link, address }))
      .catch(() => false)
      .then((isShown) => isShown || location.assign(url));
  };
  const onIntent = (event: Event) => {
    clearTimeout(wanting);
    const to = linkOf(event, basePath);
    if (to === undefined) return;
    const { link, url, address } = to;
    const isPassing = event.type === 'pointerover';
    const isTouched = event.type === 'touchstart';
    const isShown = isTouched || (isPassing ? pointer !== 'touch' : link.matches(':focus-visible'));
    const want = () => {
      fetchPage(url);
      if (address === undefined || !isShown) return;
      startPreviews().then(
        (started) => (isTouched ? started.prepare(address) : started.intend({ link, address })),
        () => undefined,
      );
    };
    if (isPassing) wanting = setTimeout(want, untilWanted);
    else want();
  };
  const onPointer = ({ pointerType }: PointerEvent) => {
    pointer = pointerType;
  };
  document.addEventListener('click', onClick);
  for (const name of ['pointerdown', 'pointerover'] as const) document.addEventListener(name, onPointer, { capture: true });
  for (const name of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(name, onIntent, { passive: true });
  tellPointed();
}

interface FoundLink {
  readonly link: Element;
  readonly url: URL;
  /** Where the site tells of the topic that the link leads to in brief, if it is one and the link stands in the page's text. */
  readonly address: string | undefined;
}

/** Finds the link to a page of ours that an event is about. Links in drawings are links too. */
function linkOf({ target }: Event, basePath: string): FoundLink | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('download') || !['', '_self'].includes(link.getAttribute('target') ?? '')) return undefined;
  const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const path = toPagePath(url, { here: new URL(location.href), basePath });
  if (path === undefined) return undefined;
  const isText = link.matches('main *:not(nav *)');
  return { link, url, address: isText ? toBriefAddress(path, basePath) : undefined };
}

/** A pointer that rests on a link since before anybody listened tells nothing by itself. */
function tellPointed(): void {
  if (!matchMedia('(hover: hover)').matches) return;
  const link = document.querySelector('main a[href]:hover');
  link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
}
