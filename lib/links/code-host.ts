import type { CourseSettings } from '../model/course.ts';

type Repository = Pick<CourseSettings, 'repository' | 'branch'>;

/** Gives the address at which a code host shows a file or folder of the course's repository; undefined where the course names none. */
export function codeHostAddress(
  { repository, branch }: Repository,
  { path, kind }: { readonly path: string; readonly kind: 'file' | 'folder' },
): string | undefined {
  if (repository === undefined) return undefined;
  const steps = [branch, path].flatMap((part) => part.split('/')).filter((step) => step !== '');
  return `${repository}/${viewStep(new URL(repository).hostname, kind)}/${steps.map(encodeURIComponent).join('/')}`;
}

function viewStep(host: string, kind: 'file' | 'folder'): string {
  const view = kind === 'file' ? 'blob' : 'tree';
  if (host.includes('gitlab')) return `-/${view}`;
  if (host.includes('bitbucket')) return 'src';
  return /(?:^|\.)(?:codeberg|gitea|forgejo)\b/.test(host) ? 'src/branch' : view;
}
