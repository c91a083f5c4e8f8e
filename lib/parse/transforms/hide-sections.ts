import type { Parent } from 'mdast';
import { type FoldContext, hideNode } from './fold-context.ts';
import type { Visibility } from './visibility.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Whether the section that the heading opens may be seen. */
    visibility?: Visibility;
  }
}

/** Takes out sections whose heading says that they are hidden: up to the next heading that is as high. */
export function hideSections(parent: Parent, context: FoldContext): void {
  if (!parent.children.some((child) => child.type === 'heading' && isHidden(child.data?.visibility))) return;
  let hiddenDepth = 7;
  parent.children = parent.children.filter((child) => {
    if (child.type === 'heading' && child.depth <= hiddenDepth) hiddenDepth = isHidden(child.data?.visibility) ? child.depth : 7;
    if (hiddenDepth === 7) return true;
    hideNode(child, context);
    return false;
  });
}

function isHidden(visibility: Visibility | undefined): boolean {
  return visibility !== undefined && visibility !== 'shown';
}
