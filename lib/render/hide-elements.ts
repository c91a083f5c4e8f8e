import type { Element, ElementContent, Root } from 'hast';
import { classesOf } from '../model/classes-of.ts';
import type { Place } from '../model/problem.ts';
import { toPlace } from '../parse/place.ts';

/** A tree without what its HTML hides, and where that stands. */
interface SeenTree {
  readonly tree: Root;
  readonly hidden: readonly Place[];
}

/**
 * Takes out elements that a browser would not show (`hidden`, `display: none`, `template`), and makes of a speaker's notes the block for
 * whoever teaches. Works on the tree.
 */
export function hideElements(tree: Root): SeenTree {
  const hidden: Place[] = [];
  visit(tree);
  return { tree, hidden };

  function visit(parent: Root | Element): void {
    const seen: ElementContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'element' && isHidden(child)) {
        if (child.position !== undefined) hidden.push(toPlace(child));
        continue;
      }
      if (child.type === 'element') visit(child);
      if (child.type !== 'doctype') seen.push(child.type === 'element' && isSpeakersNotes(child) ? toInstructorNotes(child) : child);
    }
    parent.children = seen;
  }
}

function isHidden({ tagName, properties, ...element }: Element): boolean {
  if (tagName === 'template') return true;
  const { hidden, style } = properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style)) return true;
  return classesOf({ ...element, tagName, properties }).some((name) => name === 'hidden' || name === 'content-hidden');
}

function isSpeakersNotes(element: Element): boolean {
  return (element.tagName === 'aside' || element.tagName === 'div') && classesOf(element).includes('notes');
}

function toInstructorNotes({ children, position }: Element): Element {
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: {},
    children: [{ type: 'text', value: 'Instructor’s notes' }],
  };
  return {
    type: 'element',
    tagName: 'details',
    properties: { className: ['instructor-notes'] },
    children: [summary, ...children],
    ...(position === undefined ? {} : { position }),
  };
}
