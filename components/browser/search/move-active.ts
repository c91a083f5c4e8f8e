interface Position {
  readonly active: number | undefined;
  readonly count: number;
}

/**
 * Tells where a key leads in a list, as the ARIA Authoring Practices describe it for a combobox: past either end is the
 * field itself, and there Home and End are the field's own. Undefined for keys that lead nowhere.
 */
export function moveActive(key: string, { active, count }: Position): { readonly active: number | undefined } | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  if (key === 'ArrowDown') return { active: active === undefined ? 0 : active < last ? active + 1 : undefined };
  if (key === 'ArrowUp') return { active: active === undefined ? last : active > 0 ? active - 1 : undefined };
  if (active === undefined) return undefined;
  if (key === 'Home') return { active: 0 };
  if (key === 'End') return { active: last };
  return undefined;
}
