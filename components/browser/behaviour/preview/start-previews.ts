import { addStyles } from '../add-styles.ts';
import { isDialogOpen } from '../is-dialog-open.ts';
import { drawPanel, panelId } from './draw-panel.ts';
import { openBriefs } from './open-briefs.ts';
import { placePanel } from './place-panel.ts';
import css from './preview.css';
import { readLectureNumber } from './read-lecture-number.ts';

/** A link to a topic, and where the site tells of the topic in brief. */
interface PreviewLink {
  readonly link: Element;
  readonly address: string;
}

/** The previews of a page. */
export interface Previews {
  /** A reader points at a link or moves the focus to it: shows after a short while, unless they leave before. */
  readonly intend: (to: PreviewLink) => void;
  /** A reader taps a link: shows at once. Tells whether there is something to show. */
  readonly tap: (to: PreviewLink) => Promise<boolean>;
  /** A finger is on a link: asks for what its tap will show. */
  readonly prepare: (address: string) => void;
}

/** In milliseconds. Long enough to pass over a link, and to cross from the link to the panel. */
const untilShown = 170;
const untilClosed = 260;

/** Starts what shows previews: it draws, places and closes the one panel there is. */
export function startPreviews(): Previews {
  addStyles(css);
  const readBrief = openBriefs((url) => fetch(url));
  let open: OpenPanel | undefined;
  let wanted: Element | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(closing);
    const closed = open;
    open = undefined;
    if (closed?.panel.contains(document.activeElement) && closed.link instanceof HTMLElement) closed.link.focus({ preventScroll: true });
    closed?.panel.remove();
    closed?.link.removeAttribute('aria-describedby');
  };
  const close = () => {
    clearTimeout(opening);
    wanted = undefined;
    hide();
  };
  /** What is open was left; another that is about to open stays wanted. */
  const leave = () => {
    if (wanted === open?.link) wanted = undefined;
    hide();
  };
  const show = async ({ link, address }: PreviewLink, isTapped: boolean) => {
    const brief = await readBrief(address);
    if (brief === undefined || wanted !== link || !link.isConnected || isDialogOpen()) return brief !== undefined;
    hide();
    const url = isTapped ? (link.getAttribute('href') ?? undefined) : undefined;
    open = { link, panel: drawPanel({ brief, here: readLectureNumber(document), url }) };
    showPanel(open);
    if (url !== undefined) raiseSheet(open, close);
    return true;
  };
  const intend = (to: PreviewLink) => {
    if (wanted === to.link) return;
    clearTimeout(opening);
    wanted = to.link;
    void readBrief(to.address);
    opening = setTimeout(() => void show(to, false), untilShown);
  };
  const tap = (to: PreviewLink) => {
    clearTimeout(opening);
    wanted = to.link;
    return show(to, true);
  };
  /** The pointer or the focus went somewhere: if it left what is open, that closes unless they come back in time. */
  const follow = ({ target }: Event) => {
    if (!(target instanceof Node) || wanted?.contains(target)) return;
    if (wanted !== open?.link) {
      clearTimeout(opening);
      wanted = open?.link;
    }
    clearTimeout(closing);
    closing = setTimeout(() => isHeld(open) || leave(), untilClosed);
  };
  document.addEventListener('pointerover', (event) => event.pointerType === 'touch' || follow(event));
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !open?.panel.contains(target) && !open?.link.contains(target)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || open === undefined || isDialogOpen()) return;
    event.preventDefault();
    hide();
  });
  // A page that a reader comes back to is as they left it, but for this.
  addEventListener('pagehide', close);
  return { intend, tap, prepare: (address) => void readBrief(address) };
}

interface OpenPanel {
  readonly link: Element;
  readonly panel: HTMLElement;
}

/** Whoever points at the link or the panel, or has the focus there, is still reading. */
function isHeld(open: OpenPanel | undefined): boolean {
  return open !== undefined && (open.panel.matches(':hover, :focus-within') || open.link.matches(':hover, :focus-visible'));
}

/** Hands a sheet the focus, lets it be closed, and keeps the link that it is about in sight above it. */
function raiseSheet({ link, panel }: OpenPanel, close: () => void): void {
  panel.querySelector('button')?.addEventListener('click', close);
  panel.querySelector('a')?.focus({ preventScroll: true });
  scrollBy(0, Math.max(0, link.getBoundingClientRect().bottom + 8 - panel.getBoundingClientRect().top));
}

function showPanel({ link, panel }: OpenPanel): void {
  (link.closest('main') ?? document.body).append(panel);
  link.setAttribute('aria-describedby', panelId);
  if (panel.role === 'dialog') return;
  const { x, y } = placePanel(link.getBoundingClientRect(), panel.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
    isRightToLeft: document.documentElement.dir === 'rtl',
  });
  const origin = (panel.offsetParent ?? document.documentElement).getBoundingClientRect();
  panel.style.left = `${x - origin.left}px`;
  panel.style.top = `${y - origin.top}px`;
}
