import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import type { PageFurniture } from '../model/page-head.ts';

/** More names than a line holds; the line says how many it leaves out. */
const mostContributors = 6;

/** Gives what stands at the end of a note's page: where it is edited, where a problem is told, when it was changed and by whom. */
export function viewFurniture({ settings, history }: Course, path: FilePath, title: string): PageFurniture {
  const known = history.get(path);
  return {
    ...repositoryLinks(settings, [settings.contentPath, path].filter((part) => part !== '').join('/'), title),
    ...(known === undefined
      ? {}
      : {
          updated: known.updated,
          contributors: known.contributors.slice(0, mostContributors),
          moreContributors: Math.max(0, known.contributors.length - mostContributors),
        }),
  };
}

/**
 * Gives where a file of the course's repository is edited and where a problem in it is told; nothing where no repository is named.
 * GitLab has its pages below `/-/` and other names for an issue's parts; Gitea and Forgejo write as GitHub does, but for the editor.
 */
export function repositoryLinks(
  { repository, branch }: Course['settings'],
  path: string,
  title: string,
): Pick<PageFurniture, 'editUrl' | 'reportUrl'> {
  if (repository === undefined) return {};
  const file = [branch, path].join('/').split('/').map(encodeURIComponent).join('/');
  const issueTitle = encodeURIComponent(`${title}: `);
  const body = encodeURIComponent(`In \`${path}\`:\n\n`);
  const host = new URL(repository).hostname;
  if (/\bgitlab\b/.test(host))
    return {
      editUrl: `${repository}/-/edit/${file}`,
      reportUrl: `${repository}/-/issues/new?issue[title]=${issueTitle}&issue[description]=${body}`,
    };
  const editor = /\b(?:gitea|forgejo|codeberg)\b/.test(host) ? '_edit' : 'edit';
  return { editUrl: `${repository}/${editor}/${file}`, reportUrl: `${repository}/issues/new?title=${issueTitle}&body=${body}` };
}
