import { searchFilesPath } from '../model/search-paths.ts';
import { assetsPath } from '../model/site-assets.ts';
import { cardFilesPath } from '../model/study/study-paths.ts';

/** Headers that a host sends with every path that a pattern matches; `*` stands for anything, slashes too. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const forever = 'public, max-age=31536000, immutable';

/**
 * What a host should send beside the policy that each page carries in itself. Frames can only be refused by a header.
 * A file under `assets`, `media`, `search/files` or `study/files` bears a hash of its bytes in its name, so it never changes. An SVG
 * opened by itself is a document of the site's own origin: there nothing in it may run.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Security-Policy': "frame-ancestors 'none'",
    },
  },
  { pattern: `${assetsPath}*`, headers: { 'Cache-Control': forever } },
  { pattern: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  { pattern: `${searchFilesPath}*`, headers: { 'Cache-Control': forever } },
  { pattern: `/${cardFilesPath}*`, headers: { 'Cache-Control': forever } },
  { pattern: '/media/*', headers: { 'Cache-Control': forever } },
  {
    pattern: '/media/*.svg',
    headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox" },
  },
];

/** Writes the rules as the `_headers` file of Netlify and Cloudflare Pages; both add up the rules that match. */
export function buildHeadersFile(basePath: string): string {
  return headerRules
    .map(({ pattern, headers }) =>
      [`${basePath}${pattern}`, ...Object.entries(headers).map(([key, value]) => `  ${key}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The part of the configuration of `serve` that this project sets. */
interface ServeConfig {
  readonly cleanUrls: boolean;
  readonly trailingSlash: boolean;
  readonly directoryListing: boolean;
  readonly symlinks: boolean;
  readonly headers: readonly { readonly source: string; readonly headers: readonly { readonly key: string; readonly value: string }[] }[];
}

/** Writes the rules as the configuration of `serve`, for a site below a base path. There a later rule wins. */
export function buildServeConfig(basePath: string): ServeConfig {
  const fresh: HeaderRule = { pattern: '/*', headers: { 'Cache-Control': 'no-cache' } };
  return {
    cleanUrls: true,
    trailingSlash: true,
    directoryListing: false,
    symlinks: true,
    headers: [fresh, ...headerRules].map(({ pattern, headers }) => ({
      source: toGlob(basePath, pattern),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
}

/** In the globs of `serve` one star stops at a slash. Headers for everything also go with what lies outside the base path: its 404. */
function toGlob(basePath: string, pattern: string): string {
  return pattern === '/*' ? '**' : `${basePath}${pattern}`.replace(/\*$/, '**');
}
