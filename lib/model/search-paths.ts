/** Where the site keeps what tells the name of the search index; asked for anew each time. */
export const searchPointerPath = '/search/latest.json';

/** Where the site keeps the index's files, whose names change with what is in them. */
export const searchFilesPath = '/search/files/';
