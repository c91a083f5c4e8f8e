/** Where in a declaration something stands: keys, and places in lists. */
export type TypePath = readonly (string | number)[];

/** Something wrong in the declaration of a type. */
export interface TypeFault {
  readonly path: TypePath;
  /** The key is wrong, and not what stands behind it. */
  readonly isKey?: true;
  readonly rule: 'type-key' | 'type-value' | 'type-taken' | 'unknown-type';
  readonly message: string;
  readonly hint: string;
  /** What is surely meant, and what stands there instead. */
  readonly fix?: { readonly was: string; readonly text: string };
}
