/** Where a site keeps its scripts and faces. Their names bear a hash of what is in them, so they never change. */
export const assetsPath = '/assets/';
