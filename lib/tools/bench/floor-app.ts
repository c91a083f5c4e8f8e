import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the least Next app that has the pages of a built site: one route that puts prepared HTML, of the same bytes,
 * into a page. What Next takes for it is the floor that no site made with Next gets below.
 */
export function writeFloorApp(folder: string, site: string): number {
  rmSync(folder, { recursive: true, force: true });
  const pages = findPages(site);
  const nextCommand = join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next');
  write(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', private: true, scripts: { build: `node ${JSON.stringify(nextCommand)} build` } }),
  );
  write(
    join(folder, 'next.config.mjs'),
    `export default { output: 'export', trailingSlash: true, typescript: { ignoreBuildErrors: true }, turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
  );
  write(
    join(folder, 'app', 'layout.jsx'),
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  );
  write(
    join(folder, 'app', '[...path]', 'page.jsx'),
    `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const pages = join(process.cwd(), 'pages');
export const dynamicParams = false;
export function generateStaticParams() {
  return JSON.parse(readFileSync(join(pages, 'index.json'), 'utf8')).map((path) => ({ path: path.split('/') }));
}
export default async function Page({ params }) {
  const { path } = await params;
  return <main dangerouslySetInnerHTML={{ __html: readFileSync(join(pages, path.join('~') + '.html'), 'utf8') }} />;
}
`,
  );
  write(join(folder, 'pages', 'index.json'), JSON.stringify(pages.map(({ path }) => path)));
  for (const { path, html } of pages) write(join(folder, 'pages', `${path.replaceAll('/', '~')}.html`), html);
  return pages.length;
}

function findPages(site: string): readonly { path: string; html: string }[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html'))
    .sort()
    .map((name) => ({ path: dirname(name), html: mainOf(readFileSync(join(site, name), 'utf8')) }));
}

function mainOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  return html.slice(start, html.indexOf('</main>', start));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
