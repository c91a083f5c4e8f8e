declare const brand: unique symbol;

/** A string that only one function may mint, so that one kind cannot stand where another is meant. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
