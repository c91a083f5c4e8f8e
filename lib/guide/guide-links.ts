import type { LinkTo } from '../links/write-link.ts';
import type { CourseSettings } from '../model/course.ts';
import { rulesPath } from './guide-context.ts';

/** Leads links of the guide's own text, which lead through the repository, through the site. Without a repository's address they are words. */
export function leadThroughSite({ basePath, repository, branch }: CourseSettings): LinkTo {
  return (href, _words, written) => {
    if (written === undefined || /^https?:/.test(written)) return { href };
    if (written.startsWith('#')) return { href: written };
    const rule = /^lib\/guide\/rules\/?([a-z0-9-]*)\/?$/.exec(written)?.[1];
    if (rule !== undefined) return { href: `${basePath}${rulesPath}${rule === '' ? '' : `#${rule}`}` };
    return repository === undefined ? undefined : { href: `${repository}/blob/${branch}/${written}` };
  };
}

/** Takes the address off links of an example that lead to pages which the course does not have. */
export function leadToKnown(basePath: string, known: ReadonlySet<string>): LinkTo {
  return (href) => {
    if (/^(?:https?|mailto):/.test(href) || /\.[a-z0-9]+$/i.test(href)) return { href };
    return href.startsWith(`${basePath}/`) && known.has(href.slice(basePath.length)) ? { href } : {};
  };
}
