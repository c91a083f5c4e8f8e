import type { CourseSettings } from '../model/course.ts';

/** An address that nothing has (RFC 6761): it carries links of the guide past the links of the course. */
const carrier = 'https://guide.invalid';

/** Rewrites the guide's links, which lead through the repository, so that they lead through the site. Without a repository's address they are words. */
export function leadThroughSite(markdown: string, settings: CourseSettings, rulesPath: string): string {
  return markdown.replace(/\[([^[\]]*)\]\((?!https?:)([^)\s]+)\)/g, (_, words: string, target: string) => {
    if (target.startsWith('#')) return `[${words}](${carrier}/${target})`;
    const rule = /^lib\/guide\/rules\/?([a-z0-9-]*)\/?$/.exec(target)?.[1];
    if (rule !== undefined) return `[${words}](${carrier}${settings.basePath}${rulesPath}${rule === '' ? '' : `#${rule}`})`;
    return settings.repository === undefined ? words : `[${words}](${settings.repository}/blob/${settings.branch}/${target})`;
  });
}

/** Takes the carrier off again. */
export function landLinks(html: string): string {
  return html
    .replaceAll(` class="external" rel="noopener noreferrer" href="${carrier}/#`, ' href="#')
    .replaceAll(` class="external" rel="noopener noreferrer" href="${carrier}`, ' href="');
}

/** Takes the address off links of an example that lead to pages which the course does not have. */
export function keepKnownLinks(html: string, basePath: string, known: ReadonlySet<string>): string {
  return html.replace(/ href="([^"#]*)(#[^"]*)?"/g, (link, url: string, hash: string | undefined) => {
    if (/^(?:https?|mailto):/.test(url) || /\.[a-z0-9]+$/i.test(url)) return link;
    return url.startsWith(`${basePath}/`) && hash === undefined && known.has(url.slice(basePath.length)) ? link : '';
  });
}
