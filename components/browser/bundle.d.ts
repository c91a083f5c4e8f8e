/** What the bundler says to the code that it bundles. */

/** The code runs on the development server's pages. */
declare const isDevelopment: boolean;

/** The file of the search worker, beside the other scripts. */
declare const searchWorkerFile: string;
