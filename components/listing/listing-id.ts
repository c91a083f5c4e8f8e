/** The place of the entries of an index on its page: what filters them looks there. */
export const listingId = 'entries';
