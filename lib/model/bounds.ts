/** What a note may hold, so that no file can stall a build. Each bound has a named problem. */
export const bounds = {
  /** Bytes of one note. */
  noteBytes: 2_000_000,
  /** Bytes of one front matter. */
  frontMatterBytes: 64_000,
  /** Types that a course declares: with the default ones and the lectures they are bits of one number in search. */
  types: 20,
  /** Uses of YAML aliases in one front matter. */
  yamlAliases: 50,
  /** Levels of YAML collections in one front matter. */
  yamlDepth: 12,
  /** Levels of blocks inside each other: lists, quotes, divs. */
  nesting: 60,
  /** Elements of raw HTML that stand open inside each other. */
  htmlNesting: 100,
  /** Lines of one note, code and blocks of HTML aside. Reading takes about 0.1 ms each (`tests/notes/pathological.test.ts`). */
  lines: 10_000,
  /** Lines of one note, all of them. */
  allLines: 50_000,
  /** Tags of raw HTML in one note. */
  htmlTags: 50_000,
  /** Characters of one pair of braces with attributes. */
  attributeCharacters: 2_000,
  /** Lines of one paragraph: its cost grows with their square. */
  paragraphLines: 2_000,
  /** Marks of emphasis, links, code and formulas in one paragraph: its cost grows with their square. */
  paragraphMarks: 3_000,
  /** Characters of one heading's line. */
  headingCharacters: 5_000,
  /** Headings of one note. */
  headings: 2_000,
  /** Cells of one table, spans counted out. */
  tableCells: 20_000,
  /** Bars of one line. */
  tableColumns: 1_000,
  /** Links of one note. */
  links: 5_000,
  /** Characters of one Mermaid diagram. */
  diagramCharacters: 6_000,
  /** Nodes and lines of one Mermaid diagram: 10 to 30 ms each. */
  diagramParts: 250,
  /** Groups inside each other in one Mermaid diagram: each is laid out anew for every one around it. */
  diagramNesting: 10,
  /** Mermaid diagrams of one note, and their characters together. */
  diagrams: 50,
  noteDiagramCharacters: 20_000,
  /** Characters of one formula. */
  formulaCharacters: 5_000,
  /** Characters of all formulas of one note. */
  noteFormulaCharacters: 200_000,
  /** Bytes of one file beside the notes: the most that common hosts of static sites take. */
  assetBytes: 25_000_000,
  /** Pixels of an image's side and of the whole: more would exhaust a reader's memory, however few bytes they take. */
  imageSide: 16_384,
  imagePixels: 64_000_000,
  /** Characters of one code block that are highlighted. */
  highlightedCharacters: 50_000,
} as const;
