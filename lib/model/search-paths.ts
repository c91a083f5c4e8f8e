/** Where the site keeps what search reads first; asked for anew each time. */
export const searchPointerPath = '/search/latest.json';

/** Where the site keeps files of search whose names change with what is in them. */
export const searchFilesPath = '/search/files/';

/** Gives what one of these files is in its index, the same in that of another build: the name without the build at its end. */
export function toFileRole(name: string): string {
  return name.slice(0, name.lastIndexOf('-'));
}
