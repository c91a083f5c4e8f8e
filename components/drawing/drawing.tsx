import type { ReactNode } from 'react';

interface DrawingProps {
  /** What is drawn: the class of its styles. */
  readonly name: string;
  /** Each drawing is made for wide and for narrow screens: the style shows one of them, and only that one is read aloud. */
  readonly shape: 'wide' | 'narrow';
  readonly size: { readonly width: number; readonly height: number };
  /** What those who do not see it hear. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds a drawing whose parts are links. */
export function Drawing({ name, shape, size, label, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and no drawing
    <svg className={`${name} drawing-${shape}`} viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={label}>
      {children}
    </svg>
  );
}
