/** Where the site keeps what search reads first; asked for anew each time. */
export const searchPointerPath = '/search/latest.json';

/** Where the site keeps files of search whose names change with what is in them. */
export const searchFilesPath = '/search/files/';

/** Gives the path of the worker's script. It is named by the build, whose name every page knows, so it need not be asked for. */
export function toWorkerPath(buildName: string): string {
  return `${searchFilesPath}worker-${buildName}.js`;
}
