/** Where the site keeps what search reads first; asked for anew each time. */
export const searchPointerPath = '/search/latest.json';

/** Where the site keeps files of search whose names change with what is in them. */
export const searchFilesPath = '/search/files/';
