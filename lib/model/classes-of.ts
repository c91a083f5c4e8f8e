import type { Element } from 'hast';

/** Gives the classes of an element as its tree holds them; none where it has no such attribute. */
export function classesOf({ properties }: Element): readonly string[] {
  const classes = properties['className'];
  return Array.isArray(classes) ? classes.map(String) : [];
}
