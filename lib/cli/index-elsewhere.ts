import { startCommand } from './start-command.ts';

/** The files that search in the browser reads, by their paths below the site's root. */
export type SearchTexts = ReadonlyMap<string, string>;

/**
 * Makes the search index in a process of its own: it takes a second for some hundred notes, and nothing else may wait for it.
 * Gives undefined where that process could not end its work.
 */
export function indexElsewhere(
  project: string,
  environment: NodeJS.ProcessEnv,
): { readonly files: Promise<SearchTexts | undefined>; readonly stop: () => void } {
  const child = startCommand(project, ['index-search', project], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  const files = new Promise<SearchTexts | undefined>((resolve) => {
    child
      .once('message', (texts) => resolve(texts instanceof Map ? texts : undefined))
      .once('error', () => resolve(undefined))
      .once('close', () => resolve(undefined));
  }).finally(() => process.off('exit', stop));
  return { files, stop };
}
