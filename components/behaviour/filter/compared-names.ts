/** The names of the two choices of a comparison, in the form and in the address. */
export const comparedNames = ['compare', 'with'] as const;
