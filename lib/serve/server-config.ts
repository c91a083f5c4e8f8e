import { toBasePath } from '../course/read-settings.ts';
import { buildNginxConfig } from '../export/nginx-config.ts';
import { runCommand } from '../terminal/terminal.ts';

await runCommand((_, { environment, out }) => {
  out(buildNginxConfig(toBasePath(environment['BASE_PATH'] ?? '')));
  return 0;
});
