/** Where a site keeps its scripts and faces. Their names bear a hash of what is in them, so they never change. */
export const assetsPath = '/assets/';

/** Where the handbook's style sheet lies below the site's root. */
export const handbookSheetPath = '/handbook/handbook.css';
