import { createServer } from 'node:net';
import { CommandFault } from './terminal.ts';

/** Reads a port's number as the environment gives it. Throws a fault where it is none. */
export function readPort(given: string | undefined, otherwise: number): number {
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CommandFault(`Cannot listen on the port "${given}": a port is a number from 1 to 65535.`);
  return port;
}

/** Asks the system for a port of this machine that nothing listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
