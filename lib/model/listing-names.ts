/*
 * What an index's page and what filters it in a reader's browser call things.
 */

/** The place of the entries of an index on its page. */
export const listingId = 'entries';

/** The place of the letters that lead into the entries. */
export const lettersId = 'letters';

/** The name under which the words that a reader looks for stand in forms and addresses. */
export const wordsName = 'q';

/** The names of the two choices of a comparison, in the form and in the address. */
export const comparedNames = ['compare', 'with'] as const;
