/** A diagram drawn from its source, or why readers see the source instead. */
export type Drawing = DrawnDiagram | UndrawnDiagram;

/** A drawing as finished, safe SVG, and its words for those who cannot see it and for the search. */
export interface DrawnDiagram {
  readonly svg: string;
  readonly title?: string;
  readonly description?: string;
  /** The words in the drawing, one piece a line. */
  readonly words: string;
  /** What the source asks for and a page does not do: the drawing stands without it. */
  readonly omissions?: readonly Omission[];
}

/** A link, tooltip or script that is left out of a drawing. */
export interface Omission {
  readonly what: string;
  readonly why: string;
  /** The line of the source that asks for it, counted from 0. */
  readonly line: number;
}

/** Why a diagram is shown as source. */
export interface UndrawnDiagram {
  readonly failure: string;
  /** Whose limit it is: Mermaid cannot read the source, or we cannot draw what Mermaid reads. */
  readonly fault: 'source' | 'limit';
  /** The line of the source where it was noticed, counted from 0. */
  readonly line?: number;
}

/** Draws one diagram; `name` tells the drawings of one page apart. */
export type DrawDiagram = (source: string, name: string) => Drawing;
