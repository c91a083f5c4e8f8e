import { beginBuild } from './begin-build.ts';
import { runCommand } from './terminal.ts';

await runCommand(async (_, terminal) => {
  const begun = beginBuild(terminal);
  const { buildSite } = await import('./build-site.ts');
  return buildSite(terminal, begun);
});
