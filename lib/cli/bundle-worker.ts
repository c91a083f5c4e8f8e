import { toWorkerPath } from '../model/search-paths.ts';
import { bundleScript } from './bundle-script.ts';

/** Makes the search worker one script: one that Next bundles asks for its parts one after the other. */
export async function bundleWorker(project: string, buildName: string): Promise<{ readonly path: string; readonly text: string }> {
  return { path: toWorkerPath(buildName), text: await bundleScript(project, 'components/search/search-worker.ts') };
}
