/** What a note may hold, so that no file can stall a build. Each bound has a named problem. */
export const bounds = {
  /** Bytes of one note. */
  noteBytes: 2_000_000,
  /** Bytes of one front matter. */
  frontMatterBytes: 64_000,
  /** Uses of YAML aliases in one front matter. */
  yamlAliases: 50,
  /** Levels of YAML collections in one front matter. */
  yamlDepth: 12,
  /** Levels of blocks inside each other: lists, quotes, divs. */
  nesting: 60,
  /** Headings of one note. */
  headings: 2_000,
  /** Cells of one table, spans counted out. */
  tableCells: 20_000,
  /** Links of one note. */
  links: 5_000,
  /** Characters of one Mermaid diagram. */
  diagramCharacters: 20_000,
  /** Characters of one formula. */
  formulaCharacters: 5_000,
  /** Characters of one code block that are highlighted. */
  highlightedCharacters: 50_000,
} as const;
