import { toBasePath } from '../course/read-settings.ts';
import { buildNginxConfig } from '../export/nginx-config.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Runs `npm run server-config`: writes the configuration of nginx for a site below its base path. */
export function writeServerConfig({ environment, out }: Terminal): number {
  out(buildNginxConfig(toBasePath(environment['BASE_PATH'] ?? '')));
  return 0;
}
