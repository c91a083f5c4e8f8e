import type { ChildProcess } from 'node:child_process';

/** Waits until a development server says its address. Throws when it ends before, with what it has said. */
export function waitUntilOpen(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('Open http://')) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The development server has ended with ${code}:\n${said}`)));
  });
}
