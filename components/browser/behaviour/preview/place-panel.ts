interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Pane extends Size {
  /** Its lines begin at the right. */
  readonly isRightToLeft: boolean;
}

const gap = 6;
const edge = 8;

/**
 * Places a panel at a link, in the coordinates of the window: below it, or above where there is more room, never over it. It begins
 * where the link's words do, and keeps off the window's edges sideways; downwards it may reach out of a window that is too small, where the page scrolls.
 */
export function placePanel(link: Sides, panel: Size, window: Pane): { readonly x: number; readonly y: number } {
  const below = window.height - link.bottom - gap;
  const isAbove = below < panel.height && link.top - gap > below;
  const start = window.isRightToLeft ? link.right - panel.width : link.left;
  return {
    x: Math.max(edge, Math.min(start, window.width - edge - panel.width)),
    y: isAbove ? link.top - gap - panel.height : link.bottom + gap,
  };
}
