import { searchFilesPath } from './search-paths.ts';
import { assetsPath } from './site-assets.ts';

/** What the site keeps its own pages and files under, below its root: no type's index may be there. */
export const siteFolders: ReadonlySet<string> = new Set([
  ...[assetsPath, searchFilesPath].map((path) => path.split('/')[1] ?? ''),
  ...'lectures topics map api handbook offline contribute media social part study path compare plan feed llms sitemap robots icon favicon glossary contents main index'.split(
    ' ',
  ),
]);
