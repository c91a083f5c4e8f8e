import type { SearchFile } from '../pages/search-files.ts';
import { startCommand } from '../terminal/start-command.ts';
import type { Destination } from './destination.ts';

/** What another process is to give: undefined where that process could not end its work. */
export interface Coming<Given> {
  readonly ready: Promise<Given | undefined>;
  readonly stop: () => void;
}

/** Makes the files of search in a process of its own: nothing may wait for them while a course is written. */
export async function makeSearchElsewhere(project: string, environment: NodeJS.ProcessEnv): Promise<readonly SearchFile[] | undefined> {
  const files = await start(project, [], environment).ready;
  return Array.isArray(files) ? files : undefined;
}

/** Writes the files of search into the folder of the next site, in a process of its own. Gives true when they are there. */
export function writeSearchElsewhere(
  project: string,
  { next, folder: last }: Pick<Destination, 'next' | 'folder'>,
  environment: NodeJS.ProcessEnv,
): Coming<true> {
  const { ready, stop } = start(project, [next, last], environment);
  return { ready: ready.then((said) => (said === 'written' ? true : undefined)), stop };
}

function start(project: string, args: readonly string[], environment: NodeJS.ProcessEnv): Coming<unknown> {
  const child = startCommand(project, ['make-search', project, ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  const ready = new Promise<unknown>((resolve) => {
    child
      .once('message', resolve)
      .once('error', () => resolve(undefined))
      .once('close', () => resolve(undefined));
  }).finally(() => process.off('exit', stop));
  return { ready, stop };
}
