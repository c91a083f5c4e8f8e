import type { IncomingHttpHeaders } from 'node:http';

/**
 * Tells whether a request to the development server comes from this machine's own pages. The server listens on loopback alone, but a
 * browser here will knock for any site: one whose name was pointed at 127.0.0.1 (DNS rebinding) gives itself away by the name it asks
 * for, one that only sends requests by its origin. Following a link from elsewhere is no such thing.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!names.includes(headers.host?.toLowerCase() ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined && !names.some((name) => origin.toLowerCase() === `http://${name}`)) return false;
  const site = headers['sec-fetch-site'];
  return site !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}
