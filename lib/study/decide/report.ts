/** What a sheet comes to, as blocks that are written as Markdown and printed alike. All texts are plain. */
export type ReportBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A word and what it says of the sheet. */
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A part with what was written of it, in lines. */
  | { readonly kind: 'part'; readonly name: string; readonly text: string }
  /** A drawing in the language of Mermaid; on paper the tables say the same. */
  | { readonly kind: 'drawing'; readonly source: string };
