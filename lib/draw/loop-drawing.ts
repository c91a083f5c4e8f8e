import type { TextLine } from './lay-stack.ts';

/** What the drawing of a loop shows: the names of its steps, and which follow each. */
export interface LoopStep {
  readonly title: string;
  readonly next: readonly number[];
}

/** A step as drawn: the circle that bears its number, and its name. */
export interface DrawnStep {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly TextLine[];
}

/** A loop as drawn. */
export interface LoopDrawing {
  readonly width: number;
  readonly height: number;
  /** The way from step to step, and the heads of its arrows. */
  readonly ways: string;
  readonly heads: string;
  /** The hub and the spokes of a wheel; empty in a ladder. */
  readonly hub: string;
  readonly steps: readonly DrawnStep[];
}

/** The radius of the circles that bear the numbers. */
export const stepRadius = 13;

/** The size of the names, and how far their lines stand apart. */
export const nameSize = 15.5;
export const nameHeight = 20;
