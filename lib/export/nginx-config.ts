import { type HeaderRule, headerRules } from './headers.ts';

/**
 * Writes the rules as the configuration of nginx, for a server of its own on port 8080. A location of nginx sends its own headers and
 * none from around it, so each location names all that its path is to bear, a later rule winning.
 */
export function buildNginxConfig(basePath: string): string {
  const fresh: HeaderRule = { pattern: '/*', headers: { 'Cache-Control': 'no-cache' } };
  const rules = [fresh, ...headerRules];
  const everywhere = rules.filter(({ pattern }) => pattern === '/*');
  const special = rules.filter(({ pattern }) => pattern !== '/*');
  return [
    'server {',
    '  listen 8080;',
    '  root /usr/share/nginx/html;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  disable_symlinks on;',
    '  charset utf-8;',
    '  include /etc/nginx/mime.types;',
    '  types { text/markdown md; }',
    '  gzip on;',
    '  gzip_types text/css text/javascript text/markdown text/plain text/xml application/javascript application/json application/rss+xml image/svg+xml;',
    `  error_page 404 ${basePath}/404.html;`,
    '',
    ...location('= /healthy', [], ['access_log off;', 'default_type text/plain;', 'return 200 "ok\\n";']),
    // Of locations by pattern the first that fits counts: the narrowest, which the rules name last, comes first.
    ...[...special]
      .reverse()
      .flatMap(({ pattern }) =>
        location(`~ ${toPattern(basePath, pattern)}`, rulesFor(pattern, [...everywhere, ...special]), ['try_files $uri =404;']),
      ),
    ...location('/', everywhere, ['index index.html;', 'try_files $uri $uri/ =404;']),
    '}',
    '',
  ].join('\n');
}

function rulesFor(path: string, rules: readonly HeaderRule[]): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => path === pattern || path.startsWith(pattern.replace(/\*$/, '')));
}

function location(place: string, rules: readonly HeaderRule[], lines: readonly string[]): readonly string[] {
  const headers = Object.entries(Object.assign({}, ...rules.map((rule) => rule.headers)));
  return [
    `  location ${place} {`,
    ...headers.map(([key, value]) => `    add_header ${key} "${String(value)}" always;`),
    ...lines.map((line) => `    ${line}`),
    '  }',
    '',
  ];
}

/** A pattern of ours as a regular expression: `*` stands for anything. */
function toPattern(basePath: string, pattern: string): string {
  return `^${(basePath + pattern).replace(/[.+~-]/g, '\\$&').replace(/\*/g, '.*')}$`;
}
