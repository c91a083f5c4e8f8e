/**
 * Names that a style sheet can ask for: those of elements, their classes (`.class`), ids (`#id`), data attributes and directions
 * (`[dir]`), and the custom properties that a page reads (`--line`).
 */
export type NeededNames = ReadonlySet<string>;

/** What a page needs: rules for what stands in it, and the behaviours that its elements ask for. */
export interface PageNeeds {
  readonly names: NeededNames;
  readonly behaviours: readonly string[];
}

/** Reads off a page's HTML what it needs. */
export function readNeeds(html: string): PageNeeds {
  const names = new Set<string>(customProperties(html));
  const behaviours = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) names.add(name.toLowerCase());
  const classes = new Set(Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, list = '']) => list));
  for (const list of classes) for (const name of list.split(/\s+/)) names.add(`.${name}`);
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  for (const [, name, asked = ''] of html.matchAll(/\s(data-[\w-]+|dir)=(?:(?<=\sdata-behaviour=)"([^"]*)")?/g)) {
    names.add(`[${name}]`);
    for (const behaviour of asked.split(' ')) behaviours.add(behaviour);
  }
  return { names, behaviours: [...behaviours].filter((name) => name !== '') };
}

/** Lists the custom properties that a text reads. */
export function customProperties(text: string): readonly string[] {
  return Array.from(text.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name);
}
