import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { toBasePath } from '../../lib/course/read-settings.ts';
import { findFreePort } from '../../lib/terminal/read-port.ts';

/** A built site under an address of its own, whose files can change as with a new build. */
interface ChangingSite {
  readonly root: string;
  /** What was asked for, by its path below the root, in turn. */
  readonly asked: string[];
  readonly change: (path: string, edit: (text: string) => string) => void;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the built site, as it is until something in it is changed. */
export async function serveCopy(): Promise<ChangingSite> {
  const folder = resolve(process.cwd(), process.env['OUT_DIR'] || 'out');
  const base = `${toBasePath(process.env['BASE_PATH'] ?? '')}/`;
  const edits = new Map<string, (text: string) => string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).slice(base.length);
    asked.push(path);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, name);
    if (!existsSync(file) || !file.startsWith(folder)) return response.writeHead(404).end();
    const edit = edits.get(name);
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain', 'cache-control': 'no-cache' });
    return response.end(edit === undefined ? readFileSync(file) : edit(readFileSync(file, 'utf8')));
  });
  const port = await findFreePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    root: `http://127.0.0.1:${port}${base}`,
    asked,
    change: (path, edit) => edits.set(path, edit),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
