import type { ReactNode } from 'react';
import { elementToHtml } from './element-to-html.ts';

interface StillProps {
  readonly as: 'article' | 'div' | 'footer';
  readonly id?: string;
  readonly className: string;
  readonly 'data-type'?: string;
  readonly children: ReactNode;
}

/** Shows what does not change once it is shown, as a string of HTML. */
export function Still({ as: Element, children, ...attributes }: StillProps) {
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: elementToHtml(children) }} />;
}
