declare module 'bibtex-parse' {
  /** A piece of a value: what stands in braces or quotation marks, a number, the name of a string, or several put together. */
  export interface BibtexValue {
    readonly datatype: string;
    readonly value: string | number | readonly BibtexValue[] | null;
  }

  export interface BibtexField extends BibtexValue {
    readonly name: string;
  }

  export type BibtexItem =
    | { readonly itemtype: 'entry'; readonly type: string; readonly key: string; readonly fields: readonly BibtexField[] }
    | ({ readonly itemtype: 'string'; readonly name: string } & BibtexValue)
    | { readonly itemtype: 'preamble' | 'comment' };

  const bibtexParse: {
    parse(text: string, options?: { readonly number?: 'string' }): readonly BibtexItem[];
  };
  export default bibtexParse;
}
