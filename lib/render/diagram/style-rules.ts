import postcss from 'postcss';

/** One rule of a diagram's style sheet: what its selector says of the elements that it picks out. */
export interface StyleRule {
  readonly selector: string;
  /** How much it counts against others: by ids, then classes, then names. */
  readonly weight: number;
  readonly declarations: readonly StyleDeclaration[];
}

/** A property and its value; one that is important wins over all that are not. */
export interface StyleDeclaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

const nothing: readonly StyleRule[] = [];

/** Reads the style sheet that Mermaid puts into a drawing. Rules that depend on a screen, a pointer or a moment are left out. */
export function readStyleRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  try {
    postcss.parse(css).each((node) => {
      if (node.type !== 'rule') return;
      const declarations = node.nodes.flatMap((child) =>
        child.type === 'decl' ? [{ name: child.prop, value: child.value, important: child.important ?? false }] : [],
      );
      for (const selector of node.selectors) if (!selector.includes(':')) rules.push({ selector, weight: weigh(selector), declarations });
    });
  } catch {
    return nothing;
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Reads an attribute `style`. */
export function readInlineStyle(style: string | null): readonly StyleDeclaration[] {
  if (style === null || style.trim() === '') return [];
  return style.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const value = part.slice(colon + 1).trim();
    const important = value.endsWith('!important');
    return [{ name: part.slice(0, colon).trim(), value: important ? value.slice(0, -'!important'.length).trim() : value, important }];
  });
}

function weigh(selector: string): number {
  const ids = selector.match(/#/g)?.length ?? 0;
  const classes = selector.match(/[.[]/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}
